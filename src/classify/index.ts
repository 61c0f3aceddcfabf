import type { Alignment, ScoredPair } from '../model/alignment.js';
import type { Candidate, Dossier, Link, Relation } from '../model/comparison.js';
import { fullText } from '../model/paragraph.js';
import type { Settings } from '../model/settings.js';
import { PARAGRAPH_KINDS, type Paragraph } from '../model/tabled-text.js';
import { isFormula } from '../text/formulas.js';
import type { LogisticModel } from '../text/logistic.js';
import { wordDiff } from './diff.js';
import { MISSING_MODEL, missingSpans } from './missing.js';
import { movedLinks } from './moves.js';
import { reasonAgainst, reasonsFor } from './reasons.js';
import { RELATION_MODEL, type RelationModel, relationOf } from './relation.js';

/** What the tool stands by, complete, and what it looked at and does not stand by. */
export interface Classified {
  /** In the order of motions, source paragraphs, joint paragraphs. */
  readonly links: readonly Link[];
  /** For every source paragraph without a link the nearest pairs, the nearest first. */
  readonly candidates: readonly Candidate[];
}

/** What relations, and what is missing of partly kept paragraphs, are told by. */
export interface ClassifyModel {
  readonly relation: RelationModel;
  readonly missing: LogisticModel;
}

const SHIPPED: ClassifyModel = { relation: RELATION_MODEL, missing: MISSING_MODEL };

/** So many near misses are shown for a dropped paragraph, and one beside each link. */
const NEAREST_SHOWN = 3;

/** Turns the scored pairs into links (relation, move, evidence, difference) and candidates with the reason against them. */
export function classify(
  dossier: Dossier,
  alignment: Alignment,
  settings: Settings,
  model: ClassifyModel = SHIPPED,
): Classified {
  const joint = new Map(dossier.joint.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const order = [...joint.keys()];
  const links: Link[] = [];
  const candidates: Candidate[] = [];
  for (const motion of dossier.motions) {
    const pairs = alignment.pairs.filter((pair) => pair.motion === motion.reference);
    for (const source of motion.paragraphs) {
      const own = pairs.filter((pair) => pair.source === source.id);
      const linked = own
        .filter((pair) => pair.linked)
        .sort((a, b) => order.indexOf(a.joint) - order.indexOf(b.joint));
      candidates.push(...nearest(own, linked.length > 0 ? 1 : NEAREST_SHOWN));
      for (const pair of linked) {
        const target = joint.get(pair.joint);
        if (target !== undefined)
          links.push(describePair(pair, source, target, settings, null, model));
      }
    }
  }
  return { links: markMoves(dossier, links), candidates };
}

/** The link that a pair makes, not yet said to have moved; `decided` is the relation where a person has said it. */
export function describePair(
  pair: ScoredPair,
  source: Paragraph,
  target: Paragraph,
  settings: Settings,
  decided: Relation | null = null,
  model: ClassifyModel = SHIPPED,
): Link {
  const relation = decided ?? relationOf(pair, source, target, model.relation);
  const text = fullText(source);
  const missing =
    relation === 'partial' && pair.treatment !== null
      ? missingSpans(text, pair.treatment, model.missing)
      : [];
  return {
    motion: pair.motion,
    source: source.id,
    joint: target.id,
    relation,
    probability: pair.probability,
    moved: false,
    kindChanged: source.kind !== target.kind,
    formula: isFormula(source) && isFormula(target),
    decision: null,
    evidence: {
      sourceCoverage: pair.sourceCoverage,
      jointCoverage: pair.jointCoverage,
      sourceSpans: pair.treatment?.sourceSpans ?? [],
      jointSpans: pair.treatment?.jointSpans ?? [],
      missingSpans: missing,
      features: pair.features,
      reasons: reasonsFor(pair, settings, text, missing),
    },
    diff: wordDiff(text, fullText(target)),
  };
}

/** The same links, each told to have moved or not. Moves are told among the links of a motion that keep their kind; a change of kind is a class of its own. */
export function markMoves(dossier: Dossier, links: readonly Link[]): Link[] {
  const joints = dossier.joint.paragraphs;
  const moved = new Set<Link>();
  for (const { reference, paragraphs } of dossier.motions) {
    for (const kind of PARAGRAPH_KINDS) {
      const isOwn = ({ motion, source, kindChanged }: Link) =>
        motion === reference &&
        !kindChanged &&
        paragraphs.some((paragraph) => paragraph.id === source && paragraph.kind === kind);
      const same = links.filter(isOwn);
      const places = same.map(({ source, joint }) => ({
        source: paragraphs.findIndex(({ id }) => id === source),
        joint: joints.findIndex(({ id }) => id === joint),
      }));
      movedLinks(places).forEach((isMoved, place) => {
        const link = same[place];
        if (isMoved && link !== undefined) moved.add(link);
      });
    }
  }
  return links.map((link) => ({ ...link, moved: moved.has(link) }));
}

function nearest(pairs: readonly ScoredPair[], most: number): Candidate[] {
  return pairs
    .filter((pair) => !pair.linked)
    .slice(0, most)
    .map((pair) => ({
      motion: pair.motion,
      source: pair.source,
      joint: pair.joint,
      probability: pair.probability,
      reason: reasonAgainst(pair),
    }));
}
