import { type LogisticModel, logOdds, toProbability } from '../text/logistic.js';
import type { Features, MeasuredMotion, Pair } from './measure.js';

/** The decision model: two looks at the words of a pair, then one at how it stands to the other pairs. */
export interface DecisionModel {
  /** Whether a clause of the source is said in the joint paragraph. */
  readonly clause: LogisticModel;
  /** Whether something of the source is in the joint paragraph. */
  readonly paragraph: LogisticModel;
  /** The same, knowing the rivals. */
  readonly link: LogisticModel;
}

export interface JudgedPair {
  readonly pair: Pair;
  /** Log-odds of each clause by the clause model. */
  readonly clauseOdds: readonly number[];
  readonly features: Features;
  readonly probability: number;
}

/** Log-odds and their differences are cut here: beyond it they say no more than "far ahead". */
const MOST_ODDS = 9;
const MOST_LEAD = 6;

const cut = (value: number, most: number) => Math.max(-most, Math.min(most, value));

/** The features of the link model for every pair of a motion, by source paragraph. */
export function contextOf(
  motion: MeasuredMotion,
  model: Pick<DecisionModel, 'clause' | 'paragraph'>,
): { pair: Pair; clauseOdds: number[]; features: Features }[][] {
  const judged = motion.pairs.map((pairs) =>
    pairs.map((pair) => ({
      pair,
      clauseOdds: pair.clauses.map(({ features }) =>
        cut(logOdds(model.clause, features, pair.kinds), MOST_ODDS),
      ),
    })),
  );
  const claims = claimsOn(judged.flat());
  const rivals = byJoint(motion.pairs);
  const closenessLead = leads(motion.pairs, closenessOf);
  const closenessPriority = leads(rivals, closenessOf);
  const meaningLead = leads(motion.pairs, meaningOf);
  const meaningPriority = leads(rivals, meaningOf);
  const sourceLead = leads(motion.pairs, ({ sourceCoverage }) => sourceCoverage);
  const jointPriority = leads(rivals, ({ jointCoverage }) => jointCoverage);
  return judged.map((pairs) =>
    pairs.map((entry) => {
      const { pair, clauseOdds } = entry;
      const ahead = clauseOdds.map((odds, clause) => {
        let best = -MOST_ODDS;
        for (const other of pairs)
          if (other !== entry) best = Math.max(best, other.clauseOdds[clause] ?? -MOST_ODDS);
        return cut(odds - best, MOST_LEAD);
      });
      const priorities = clauseOdds.map((odds, clause) => {
        let best = -MOST_ODDS;
        for (const rival of claims.get(claimKey(pair, clause)) ?? [])
          if (rival.source !== pair.source) best = Math.max(best, rival.odds);
        return cut(odds - best, MOST_LEAD);
      });
      return {
        pair,
        clauseOdds,
        features: {
          clauseOdds: Math.max(...clauseOdds),
          paragraphOdds: cut(logOdds(model.paragraph, pair.features), MOST_ODDS),
          lead: Math.max(...ahead),
          priority: Math.max(...priorities),
          closenessLead: closenessLead.get(pair) ?? 0,
          closenessPriority: closenessPriority.get(pair) ?? 0,
          meaningLead: meaningLead.get(pair) ?? 0,
          meaningPriority: meaningPriority.get(pair) ?? 0,
          sourceLead: sourceLead.get(pair) ?? 0,
          jointPriority: jointPriority.get(pair) ?? 0,
          ...carried(pair),
        },
      };
    }),
  );
}

/** What is taken over from the look at the words as it is. */
const CARRIED = [
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
  'opposed',
] as const;

const carried = ({ features }: Pair): Features =>
  Object.fromEntries(CARRIED.map((name) => [name, features[name] ?? 0]));

const closenessOf = ({ features }: Pair) => features.closeness ?? 0;

const meaningOf = ({ features }: Pair) => features.meaning ?? 0;

/** The pairs of each joint paragraph, whose sources vie for it. */
function byJoint(bySource: MeasuredMotion['pairs']): Iterable<readonly Pair[]> {
  const rivals = new Map<Pair['joint'], Pair[]>();
  for (const pair of bySource.flat()) {
    const known = rivals.get(pair.joint);
    if (known === undefined) rivals.set(pair.joint, [pair]);
    else known.push(pair);
  }
  return rivals.values();
}

/** How far each pair is ahead of the best other of its group (below 0: behind it); alone, by all it has. */
function leads(
  groups: Iterable<readonly Pair[]>,
  worth: (pair: Pair) => number,
): ReadonlyMap<Pair, number> {
  const found = new Map<Pair, number>();
  for (const pairs of groups) {
    let best = 0;
    let second = 0;
    for (const pair of pairs) {
      const value = worth(pair);
      if (value >= best) {
        second = best;
        best = value;
      } else if (value > second) second = value;
    }
    for (const pair of pairs) {
      const value = worth(pair);
      found.set(pair, value - (value === best ? second : best));
    }
  }
  return found;
}

const claimKey = (pair: Pair, clause: number) =>
  `${pair.joint.paragraph.id} ${pair.clauses[clause]?.nearest}`;

/** Which source paragraphs of the motion lay claim to which joint clause, and how strongly. */
function claimsOn(entries: readonly { pair: Pair; clauseOdds: readonly number[] }[]) {
  const claims = new Map<string, { source: Pair['source']; odds: number }[]>();
  for (const { pair, clauseOdds } of entries) {
    clauseOdds.forEach((odds, clause) => {
      const key = claimKey(pair, clause);
      const claim = { source: pair.source, odds };
      const known = claims.get(key);
      if (known === undefined) claims.set(key, [claim]);
      else known.push(claim);
    });
  }
  return claims;
}

/** Every resolution has its formulas, so the closing paragraphs belong together, and so do the citations of the Rules of Procedure. */
const FORMULA_PROBABILITY = 0.99;

/** From so many paragraphs on a motion shows whether it is about the joint motion's subject. */
const LEAST_PARAGRAPHS = 8;
/**
 * How near the joint motion the fifth nearest paragraph of a motion comes at least: 0.449 and more in the 77 motions of the gold
 * dossiers, below 0.44 in 223 of 231 pairings of these motions with another dossier's joint motion. The first few tell nothing: any
 * two resolutions cite the same treaties.
 */
const LEAST_KINSHIP = 0.44;
const TELLING_PLACE = 4;
/** Taken from the log-odds of a motion on another subject: what two resolutions of the genre share by chance falls, copied words stand. */
const STRANGER_ODDS = 5;

/** Taken from the log-odds of a pair that demands opposite things: by hand, since the gold dossiers teach nothing of it (none of 1 544 true links and none of 259 near pairs that are no links is one). */
const OPPOSED_ODDS = 8;

/** Whether a motion is about something else than the joint motion, so that likeness of wording is chance. */
function isStranger({ pairs }: MeasuredMotion): boolean {
  const nearest = pairs
    .filter(([first]) => first !== undefined && !first.source.isFormula)
    .map((own) => Math.max(...own.map(({ features }) => features.closeness ?? 0)))
    .sort((a, b) => b - a);
  return nearest.length >= LEAST_PARAGRAPHS && (nearest[TELLING_PLACE] ?? 0) < LEAST_KINSHIP;
}

/** Judges every pair of a motion, by source paragraph, the most probable first. */
export function judge(motion: MeasuredMotion, model: DecisionModel): JudgedPair[][] {
  const handicap = isStranger(motion) ? STRANGER_ODDS : 0;
  return contextOf(motion, model).map((pairs) =>
    pairs
      .map((entry) => ({
        ...entry,
        probability: entry.pair.source.isFormula
          ? FORMULA_PROBABILITY
          : toProbability(
              logOdds(model.link, entry.features) -
                handicap -
                OPPOSED_ODDS * (entry.features.opposed ?? 0),
            ),
      }))
      .sort((a, b) => b.probability - a.probability),
  );
}
