import type { Alignment, ScoredPair } from '../model/alignment.js';
import type { Candidate, Dossier, Link } from '../model/comparison.js';
import { fullText } from '../model/paragraph.js';
import type { Settings } from '../model/settings.js';
import type { Paragraph } from '../model/tabled-text.js';
import { isFormula } from '../text/formulas.js';
import { wordDiff } from './diff.js';
import { movedLinks } from './moves.js';
import { reasonAgainst, reasonsFor } from './reasons.js';
import { missingSpans, relationOf } from './relation.js';

/** What the tool stands by, complete, and what it looked at and does not stand by. */
export interface Classified {
  /** In the order of motions, source paragraphs, joint paragraphs. */
  readonly links: readonly Link[];
  /** For every source paragraph without a link the nearest pairs, the nearest first. */
  readonly candidates: readonly Candidate[];
}

/** So many near misses are shown for a dropped paragraph, and one beside each link. */
const NEAREST_SHOWN = 3;

/** Turns the scored pairs into links (relation, move, evidence, difference) and candidates with the reason against them. */
export function classify(dossier: Dossier, alignment: Alignment, settings: Settings): Classified {
  const joint = new Map(dossier.joint.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const order = [...joint.keys()];
  const links: Link[] = [];
  const candidates: Candidate[] = [];
  for (const motion of dossier.motions) {
    const pairs = alignment.pairs.filter((pair) => pair.motion === motion.reference);
    const drafts = motion.paragraphs.flatMap((source) => {
      const own = pairs.filter((pair) => pair.source === source.id);
      const linked = own
        .filter((pair) => pair.linked)
        .sort((a, b) => order.indexOf(a.joint) - order.indexOf(b.joint));
      candidates.push(...nearest(own, linked.length > 0 ? 1 : NEAREST_SHOWN));
      return linked.flatMap((pair) => {
        const target = joint.get(pair.joint);
        return target === undefined ? [] : [{ pair, source, target }];
      });
    });
    const moved = movesWithin(drafts, motion.paragraphs, dossier.joint.paragraphs);
    links.push(...drafts.map((draft, index) => linkOf(draft, moved[index] ?? false, settings)));
  }
  return { links, candidates };
}

interface Draft {
  readonly pair: ScoredPair;
  readonly source: Paragraph;
  readonly target: Paragraph;
}

function linkOf({ pair, source, target }: Draft, moved: boolean, settings: Settings): Link {
  const [sourceText, jointText] = [fullText(source), fullText(target)];
  const relation = relationOf(pair, sourceText, jointText, settings);
  return {
    motion: pair.motion,
    source: source.id,
    joint: target.id,
    relation,
    probability: pair.probability,
    moved,
    kindChanged: source.kind !== target.kind,
    formula: isFormula(source) && isFormula(target),
    decision: null,
    evidence: {
      sourceCoverage: pair.sourceCoverage,
      jointCoverage: pair.jointCoverage,
      sourceSpans: pair.sourceSpans,
      jointSpans: pair.jointSpans,
      missingSpans: relation === 'partial' ? missingSpans(pair, settings) : [],
      features: pair.features,
      reasons: reasonsFor(pair, settings),
    },
    diff: wordDiff(sourceText, jointText),
  };
}

/** Moves are told among the links that keep their kind; a change of kind is a class of its own. */
function movesWithin(
  drafts: readonly Draft[],
  sources: readonly Paragraph[],
  joints: readonly Paragraph[],
): boolean[] {
  const moved = drafts.map(() => false);
  for (const kind of ['citation', 'recital', 'operative'] as const) {
    const same = drafts
      .map((draft, index) => ({ draft, index }))
      .filter(({ draft }) => draft.source.kind === kind && draft.target.kind === kind);
    const places = same.map(({ draft }) => ({
      source: sources.indexOf(draft.source),
      joint: joints.indexOf(draft.target),
    }));
    movedLinks(places).forEach((isMoved, place) => {
      const index = same[place]?.index;
      if (index !== undefined) moved[index] = isMoved;
    });
  }
  return moved;
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
