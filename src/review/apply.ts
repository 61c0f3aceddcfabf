import type { Candidate, Link, Relation } from '../model/comparison.js';
import type { ReviewSummary } from '../model/review.js';
import { reason } from '../text/reasons.js';
import type { Review } from './format.js';
import { inOrder } from './order.js';
import { type Pair, pairId, type Resolved, resolve } from './resolve.js';
import { replay } from './state.js';
import { summarise } from './summary.js';
import { type DossierIndex, indexTexts, type ReviewTexts } from './texts.js';

/** What reviewing needs of a link; a page may know no more of it. */
export type LinkCore = Pair & Pick<Link, 'relation' | 'probability' | 'decision'>;

/** What the machine proposes, or what is left of it after a review. */
export interface Proposal<L extends LinkCore = LinkCore> {
  readonly links: readonly L[];
  readonly candidates: readonly Candidate[];
}

export interface Reviewed<L extends LinkCore> extends Proposal<L> {
  readonly review: ReviewSummary;
}

/** Describes a pair with the relation that a person gave it. */
export type Describe<L extends LinkCore> = (pair: Pair, relation: Relation) => L;

/**
 * What the machine proposes, as people have decided it. Links keep the machine's probability and say in `decision`
 * what a person made of them; refused pairs are candidates of probability 0; decisions on texts that changed are
 * listed as stale and not applied. `describe` is asked for the pairs that the machine had otherwise or not at all.
 */
export function applyReview<L extends LinkCore>(
  machine: Proposal<L>,
  texts: ReviewTexts,
  review: Review,
  describe: Describe<L>,
  index: DossierIndex = indexTexts(texts),
): Reviewed<L> {
  const resolved = resolve(replay(review.events), index, machine);
  const links = inOrder(decideLinks(machine.links, resolved, describe), texts);
  const candidates = decideCandidates(machine, links, resolved);
  return { links, candidates, review: summarise(resolved, machine, texts, review) };
}

function decideLinks<L extends LinkCore>(
  machine: readonly L[],
  resolved: Resolved,
  describe: Describe<L>,
): L[] {
  const proposed = new Set(machine.map(pairId));
  const kept = machine.flatMap((link) => {
    const verdict = resolved.verdicts.get(pairId(link));
    if (verdict === undefined) return [link];
    return verdict.relation === null ? [] : [decide(link, verdict.relation, describe)];
  });
  const added = [...resolved.verdicts].flatMap(([id, { pair, relation }]): L[] =>
    relation === null || proposed.has(id)
      ? []
      : [{ ...describe(pair, relation), decision: 'added' }],
  );
  return [...kept, ...added];
}

/** A link that was decided before keeps that decision as long as its relation is the same. */
function decide<L extends LinkCore>(link: L, relation: Relation, describe: Describe<L>): L {
  if (link.relation !== relation) return { ...describe(link, relation), decision: 'changed' };
  return { ...link, decision: link.decision ?? 'confirmed' };
}

function decideCandidates(
  machine: Proposal,
  links: readonly LinkCore[],
  resolved: Resolved,
): Candidate[] {
  const linked = new Set(links.map(pairId));
  const isGone = (pair: Pair) => !linked.has(pairId(pair));
  const stillNear = machine.candidates
    .filter(isGone)
    .map((candidate) => (resolved.verdicts.has(pairId(candidate)) ? refuse(candidate) : candidate));
  return [...stillNear, ...machine.links.filter(isGone).map(refuse)];
}

function refuse({ motion, source, joint }: Pair): Candidate {
  return { motion, source, joint, probability: 0, reason: reason('refused') };
}
