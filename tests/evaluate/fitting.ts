import { contextOf, type DecisionModel } from '../../src/align/judge.js';
import { type Commonness, type Knowledge, knowledgeOf } from '../../src/align/knowledge.js';
import { type MeasuredMotion, measure, type Pair } from '../../src/align/measure.js';
import { treatmentOf } from '../../src/align/treatment.js';
import type { ClassifyModel } from '../../src/classify/index.js';
import { missingFeatures } from '../../src/classify/missing.js';
import type { RelationModel } from '../../src/classify/relation.js';
import { isContained } from '../../src/classify/relation.js';
import type { Treatment } from '../../src/model/alignment.js';
import type { Relation } from '../../src/model/comparison.js';
import { byCodeUnit } from '../../src/model/order.js';
import { fullId, fullText } from '../../src/model/paragraph.js';
import type { LogisticModel } from '../../src/text/logistic.js';
import { stemmer } from '../../src/text/stems.js';
import { words } from '../../src/text/words.js';
import type { GoldDossier, GoldLink } from '../support/gold.js';
import { liesIn, markedSpans } from './missing.js';
import { fitLogistic, type Observation } from './regression.js';

/** Everything that is learned from gold dossiers. */
export interface Fitted {
  readonly commonness: Commonness;
  readonly decision: DecisionModel;
  readonly classify: ClassifyModel;
}

/** Holds weights down: with some 400 true links a feature must prove itself. */
const RIDGE = 10;

const KINDS = ['sameKind', 'citationCrossed', 'operativeToRecital', 'otherReferences'];
const CLAUSE = ['closeness', 'meaning', 'backward', 'coverage', 'mass', 'run', ...KINDS];
const PARAGRAPH = [
  'closeness',
  'meaning',
  'sourceCoverage',
  'jointCoverage',
  'bestJointClause',
  'mass',
  'run',
  ...KINDS,
];
const LINK = [
  'clauseOdds',
  'paragraphOdds',
  'lead',
  'priority',
  'closenessLead',
  'closenessPriority',
  'meaningLead',
  'meaningPriority',
  'sourceLead',
  'jointPriority',
  'mass',
  'closeness',
  'meaning',
  'writtenAnew',
  'citationCrossed',
  'bothCitations',
  'recitalToOperative',
  'citedName',
  'sameDay',
  'otherDays',
];
const TRAITS = [
  'kept',
  'found',
  'weakestClause',
  'longestKept',
  'weakestWindow',
  'bestWindow',
  'jointCoverage',
  'surestClause',
  'otherLinks',
  'severalClauses',
  'isCitation',
];

const MISSING = [
  'stretchFound',
  'keptNear',
  'allFound',
  'foundAround',
  'foundBeside',
  'kept',
  'clauseBehind',
];

/** Fits all models on the dossiers given; `known` is what is known of English, or WORDS_ALONE as for a language without tables. */
export function fitModels(
  dossiers: readonly GoldDossier[],
  known: Partial<Knowledge> = {},
): Fitted {
  const commonness = commonnessOf(dossiers);
  const knowledge = { ...knowledgeOf('en', commonness), ...known };
  const cases = dossiers.map(({ dossier, gold }) => ({
    motions: measure(dossier, knowledge),
    links: new Map(gold.links.map((link) => [`${link.source} ${link.joint}`, link])),
  }));
  const pairs = cases.flatMap(({ motions, links }) =>
    motions.flatMap((motion) =>
      judgeable(motion).map((pair) => ({ motion, pair, link: linkOf(motion, pair, links) })),
    ),
  );
  const judged = pairs.filter(({ link }) => link?.certainty !== 'may');
  const words = {
    clause: fitLogistic(judged.flatMap(clauseObservations), CLAUSE, RIDGE),
    paragraph: fitLogistic(
      judged.map(({ pair, link }) => ({ features: pair.features, isTrue: link !== undefined })),
      PARAGRAPH,
      RIDGE,
    ),
  };
  const link = fitLogistic(
    cases.flatMap(({ motions, links }) =>
      motions.flatMap((motion) => linkObservations(motion, links, words)),
    ),
    LINK,
    RIDGE,
  );
  const treated = cases.flatMap((one) => treatments(one, words, knowledge));
  return {
    commonness,
    decision: { ...words, link },
    classify: { relation: fitRelations(treated), missing: fitMissing(treated) },
  };
}

/** Formulas are paired by rule and teach nothing. */
function judgeable(motion: MeasuredMotion): Pair[] {
  return motion.pairs.flat().filter(({ source }) => !source.isFormula);
}

type Links = ReadonlyMap<string, GoldLink>;

interface Judged {
  readonly motion: MeasuredMotion;
  readonly pair: Pair;
  readonly link: GoldLink | undefined;
}

function linkOf({ reference }: MeasuredMotion, pair: Pair, links: Links): GoldLink | undefined {
  return links.get(`${fullId(reference, pair.source.paragraph.id)} ${pair.joint.paragraph.id}`);
}

/** A link that holds all of the source holds its every clause; of a partial link only the clause that resembles most is sure. */
function clauseObservations({ pair, link }: Judged): Observation[] {
  const clauses = pair.clauses.map(({ features }) => ({ ...features, ...pair.kinds }));
  if (link === undefined) return clauses.map((features) => ({ features, isTrue: false }));
  const closest = Math.max(...clauses.map(({ closeness }) => closeness ?? 0));
  return clauses
    .filter((features) => link.relation !== 'partial' || features.closeness === closest)
    .map((features) => ({ features, isTrue: true }));
}

function linkObservations(
  motion: MeasuredMotion,
  links: Links,
  models: Pick<DecisionModel, 'clause' | 'paragraph'>,
): Observation[] {
  return contextOf(motion, models)
    .flat()
    .filter(({ pair }) => !pair.source.isFormula)
    .map(({ pair, features }) => ({ features, link: linkOf(motion, pair, links) }))
    .filter(({ link }) => link?.certainty !== 'may')
    .map(({ features, link }) => ({ features, isTrue: link !== undefined }));
}

interface Treated {
  readonly link: GoldLink;
  readonly text: string;
  readonly treatment: Treatment;
}

/** How the words of every linked source paragraph fared, but for those that are word for word. */
function treatments(
  { motions, links }: { motions: readonly MeasuredMotion[]; links: Links },
  models: Pick<DecisionModel, 'clause' | 'paragraph'>,
  knowledge: Knowledge,
): Treated[] {
  return motions.flatMap((motion) =>
    contextOf(motion, models).flatMap((entries) => {
      const linked = entries.flatMap((entry) => {
        const link = linkOf(motion, entry.pair, links);
        return link === undefined || link.certainty === 'may' ? [] : [{ entry, link }];
      });
      return linked
        .filter(({ entry: { pair } }) => !isVerbatim(pair))
        .map(({ entry, link }) => ({
          link,
          text: fullText(entry.pair.source.paragraph),
          treatment: treatmentOf(entry, linked.length - 1, motion.weights, knowledge),
        }));
    }),
  );
}

function fitRelations(treated: readonly Treated[]): RelationModel {
  const model = (relation: Relation) =>
    fitLogistic(
      treated.map(({ treatment, link }) => ({
        features: treatment.traits,
        isTrue: link.relation === relation,
      })),
      TRAITS,
      TREATMENT_RIDGE,
    );
  return { edited: model('edited'), reworded: model('reworded'), partial: model('partial') };
}

/** Fits what tells the missing words of partly kept paragraphs, on those whose missing stretches a careful reader marked. */
function fitMissing(treated: readonly Treated[]): LogisticModel {
  return fitLogistic(
    treated.flatMap(({ link, text, treatment }) => {
      const missing = markedSpans(text, link);
      return missing.length === 0
        ? []
        : missingFeatures(text, treatment).flatMap((features, place) =>
            features === null
              ? []
              : [{ features, isTrue: liesIn(treatment.words[place]?.span, missing) }],
          );
    }),
    MISSING,
    TREATMENT_RIDGE,
  );
}

const isVerbatim = ({ source, joint }: Pair) => isContained(source.paragraph, joint.paragraph);

const TREATMENT_RIDGE = 3;

/** Stems in fewer of the dossiers are words of a subject, not of the genre. */
const LEAST_DOSSIERS = 3;
const LEAST_SHARE = 0.002;

/** Share of paragraphs by stem, over stems that several dossiers use. */
function commonnessOf(dossiers: readonly GoldDossier[]): Commonness {
  const stem = stemmer('en');
  const paragraphs = new Map<string, number>();
  const spread = new Map<string, number>();
  let total = 0;
  for (const { dossier } of dossiers) {
    const own = new Set<string>();
    for (const { paragraphs: list } of [dossier.joint, ...dossier.motions]) {
      for (const paragraph of list) {
        total += 1;
        const stems = new Set(words(fullText(paragraph)).map(({ norm }) => stem(norm)));
        for (const one of stems) {
          paragraphs.set(one, (paragraphs.get(one) ?? 0) + 1);
          own.add(one);
        }
      }
    }
    for (const one of own) spread.set(one, (spread.get(one) ?? 0) + 1);
  }
  const shares = [...paragraphs]
    .filter(([one]) => (spread.get(one) ?? 0) >= Math.min(LEAST_DOSSIERS, dossiers.length))
    .map(([one, count]) => [one, Number((count / total).toFixed(4))] as const)
    .filter(([, share]) => share >= LEAST_SHARE)
    .sort(([a], [b]) => byCodeUnit(a, b));
  return Object.fromEntries(shares);
}
