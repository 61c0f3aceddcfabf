import { align } from './align/index.js';
import { type Classified, describePair, markMoves } from './classify/index.js';
import { InvariantError } from './errors.js';
import type { Alignment, ScoredPair } from './model/alignment.js';
import type { Dossier, Link, Relation } from './model/comparison.js';
import type { Settings } from './model/settings.js';
import type { Paragraph } from './model/tabled-text.js';
import { applyReview, type Pair, type Review, type Reviewed } from './review/index.js';
import { reason } from './text/reasons.js';

/** What the machine proposes, as people have decided it; pairs that only a person linked are measured and described like any other. */
export function decide(
  machine: Classified,
  dossier: Dossier,
  alignment: Alignment,
  settings: Settings,
  review: Review,
): Reviewed<Link> {
  const reviewed = applyReview(machine, dossier, review, (pair, relation) =>
    describeDecided(pair, relation, dossier, alignment, settings),
  );
  return { ...reviewed, links: markMoves(dossier, reviewed.links) };
}

function describeDecided(
  pair: Pair,
  relation: Relation,
  dossier: Dossier,
  alignment: Alignment,
  settings: Settings,
): Link {
  const motion = dossier.motions.find(({ reference }) => reference === pair.motion);
  const source = find(motion?.paragraphs, pair.source);
  const target = find(dossier.joint.paragraphs, pair.joint);
  const measured = alignment.pairs.find(
    ({ motion, source, joint }) =>
      motion === pair.motion && source === pair.source && joint === pair.joint,
  );
  const scored = measured ?? measureAlone(pair, source, target, dossier, settings);
  const link = describePair(scored, source, target, settings, relation);
  const reasons = measured?.linked === true ? link.evidence.reasons : [reason('person')];
  return { ...link, evidence: { ...link.evidence, reasons } };
}

/** A pair that the aligner did not look at, measured as if its two paragraphs were the whole dossier. */
function measureAlone(
  pair: Pair,
  source: Paragraph,
  target: Paragraph,
  dossier: Dossier,
  settings: Settings,
): ScoredPair {
  const alone: Dossier = {
    ...dossier,
    joint: { ...dossier.joint, paragraphs: [target] },
    motions: dossier.motions
      .filter(({ reference }) => reference === pair.motion)
      .map((motion) => ({ ...motion, paragraphs: [source] })),
  };
  const nothing: ScoredPair = {
    ...pair,
    probability: 0,
    linked: false,
    features: {},
    sourceCoverage: 0,
    jointCoverage: 0,
    shared: [],
    alike: [],
    treatment: null,
  };
  return {
    ...(align(alone, { ...settings, linkProbability: 0 }).pairs[0] ?? nothing),
    probability: 0,
  };
}

function find(paragraphs: readonly Paragraph[] | undefined, id: string): Paragraph {
  const found = paragraphs?.find((paragraph) => paragraph.id === id);
  if (found === undefined) throw new InvariantError(`A decided link has no paragraph ${id}.`);
  return found;
}
