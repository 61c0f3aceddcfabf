import type { Candidate } from '../model/comparison.js';
import type { ReviewSummary } from '../model/review.js';
import type { LinkCore, Proposal } from './apply.js';
import { inOrder } from './order.js';
import { pairId } from './resolve.js';
import type { ReviewTexts } from './texts.js';

/** What the machine had proposed before people decided: the other way of `applyReview`. */
export function machineProposal(
  decided: Proposal,
  review: ReviewSummary,
  texts: ReviewTexts,
): Proposal {
  const judged = new Map(review.links.map((link) => [pairId(link), link]));
  const kept = decided.links.filter((link) => !judged.has(pairId(link)));
  const restored = review.links.flatMap(({ motion, source, joint, machine }): LinkCore[] =>
    machine.relation === null
      ? []
      : [{ motion, source, joint, ...machine, relation: machine.relation, decision: null }],
  );
  const links = inOrder([...kept, ...restored], texts);
  const linked = new Set(links.map(pairId));
  const near = decided.candidates.filter((candidate) => !linked.has(pairId(candidate)));
  const candidates = near.map((candidate) => ({
    ...candidate,
    probability: judged.get(pairId(candidate))?.machine.probability ?? candidate.probability,
  }));
  const added = review.links.flatMap(({ motion, source, joint, decision, machine }): Candidate[] =>
    decision === 'added' && machine.probability > 0
      ? [{ motion, source, joint, probability: machine.probability, reason: '' }]
      : [],
  );
  return { links, candidates: [...candidates, ...added] };
}
