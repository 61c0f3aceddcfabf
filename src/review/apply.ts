import type { Candidate, Link, Relation } from '../model/comparison.js';
import type { ReviewSummary } from '../model/review.js';
import type { Review } from './format.js';
import { inOrder } from './order.js';
import { type Pair, pairId, paragraphId, type Resolved, resolve } from './resolve.js';
import { replay } from './state.js';
import { summarise } from './summary.js';
import { type DossierIndex, indexTexts, type ReviewTexts } from './texts.js';

/** What the machine proposes, or what is left of it after a review. */
export interface Proposal {
  readonly links: readonly Link[];
  readonly candidates: readonly Candidate[];
}

export interface Reviewed extends Proposal {
  readonly review: ReviewSummary;
}

/** Describes a pair with the relation that a person gave it: differences, evidence, formula. */
export type Describe = (pair: Pair, relation: Relation) => Link;

const REFUSED = 'A person decided that this is no link.';

/**
 * What the machine proposes, as people have decided it. Links keep the machine's probability and say in `decision`
 * what a person made of them; refused pairs are candidates of probability 0; decisions on texts that changed are
 * listed as stale and not applied. `describe` is asked for the pairs that the machine had otherwise or not at all.
 */
export function applyReview(
  machine: Proposal,
  texts: ReviewTexts,
  review: Review,
  describe: Describe,
  index: DossierIndex = indexTexts(texts),
): Reviewed {
  const resolved = resolve(replay(review.events), index, machine.links);
  const links = inOrder(decideLinks(machine.links, resolved, describe), texts);
  const candidates = decideCandidates(machine, links, resolved);
  return { links, candidates, review: summarise(resolved, machine, texts, review) };
}

function decideLinks(machine: readonly Link[], resolved: Resolved, describe: Describe): Link[] {
  const proposed = new Set(machine.map(pairId));
  const kept = machine.flatMap((link) => {
    const verdict = resolved.verdicts.get(pairId(link));
    if (verdict === undefined) return [link];
    return verdict.relation === null ? [] : [decide(link, verdict.relation, describe)];
  });
  const added = [...resolved.verdicts].flatMap(([id, { pair, relation }]): Link[] =>
    relation === null || proposed.has(id) ? [] : [addLink(describe(pair, relation))],
  );
  return [...kept, ...added];
}

function addLink(link: Link): Link {
  const evidence = { ...link.evidence, reasons: ['A person drew this link.'] };
  return { ...link, decision: 'added', evidence };
}

/** A link that was decided before keeps that decision as long as its relation is the same. */
function decide(link: Link, relation: Relation, describe: Describe): Link {
  if (link.relation !== relation) return { ...describe(link, relation), decision: 'changed' };
  return { ...link, decision: link.decision ?? 'confirmed' };
}

function decideCandidates(
  machine: Proposal,
  links: readonly Link[],
  resolved: Resolved,
): Candidate[] {
  const linked = new Set(links.map(pairId));
  const isGone = (pair: Pair) => !linked.has(pairId(pair));
  const stillNear = machine.candidates
    .filter(isGone)
    .map((candidate) =>
      resolved.verdicts.has(pairId(candidate)) || isMarked(resolved, candidate)
        ? refuse(candidate)
        : candidate,
    );
  return [...stillNear, ...machine.links.filter(isGone).map(refuse)];
}

function refuse({ motion, source, joint }: Pair): Candidate {
  return { motion, source, joint, probability: 0, reason: REFUSED };
}

function isMarked({ marks }: Resolved, { motion, source, joint }: Pair): boolean {
  return marks.has(paragraphId(motion, source)) || marks.has(paragraphId(null, joint));
}
