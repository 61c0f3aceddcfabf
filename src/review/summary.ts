import { type Notice, notice } from '../model/notice.js';
import { byCodeUnit } from '../model/order.js';
import type {
  ReviewedLink,
  ReviewedParagraph,
  Reviewer,
  ReviewSummary,
  Voice,
} from '../model/review.js';
import type { LinkCore, Proposal } from './apply.js';
import type { Review } from './format.js';
import { inOrder } from './order.js';
import { pairId, type Resolved, type ResolvedVerdict } from './resolve.js';
import type { ReviewTexts } from './texts.js';

/** The decisions in force beside what the machine had said, and who made them. */
export function summarise(
  { verdicts, marks, notes, stale }: Resolved,
  machine: Proposal,
  texts: ReviewTexts,
  { events }: Review,
): ReviewSummary {
  const proposed = new Map(machine.links.map((link) => [pairId(link), link]));
  const near = new Map(
    machine.candidates.map((candidate) => [pairId(candidate), candidate.probability]),
  );
  const links = [...verdicts].map(([id, verdict]) =>
    reviewedLink(verdict, proposed.get(id), near.get(id) ?? 0),
  );
  const paragraphs = [...marks.values()].map(
    ({ motion, paragraph, voices }): ReviewedParagraph => ({
      document: motion ?? texts.joint.reference,
      paragraph,
      decision: motion === null ? 'new' : 'dropped',
      voices,
    }),
  );
  const voices = [...links, ...paragraphs].flatMap((decision) => decision.voices);
  const reviewers = reviewersOf(voices);
  return { links: inOrder(links, texts), paragraphs, notes, stale, reviewers, events };
}

function reviewedLink(
  { pair, relation, voices }: ResolvedVerdict,
  link: LinkCore | undefined,
  near: number,
): ReviewedLink {
  const machine = { relation: link?.relation ?? null, probability: link?.probability ?? near };
  return { ...pair, decision: decisionOf(relation, machine.relation), relation, machine, voices };
}

function decisionOf(
  relation: ReviewedLink['relation'],
  machine: ReviewedLink['relation'],
): ReviewedLink['decision'] {
  if (relation === null) return 'rejected';
  if (machine === null) return 'added';
  return relation === machine ? 'confirmed' : 'changed';
}

function reviewersOf(voices: readonly Voice[]): Reviewer[] {
  const times = new Map<string | null, string[]>();
  for (const { by, at } of voices) times.set(by, [...(times.get(by) ?? []), at]);
  return [...times]
    .map(([name, all]) => {
      const sorted = [...all].sort(byCodeUnit);
      return { name, decisions: all.length, first: sorted[0] ?? '', last: sorted.at(-1) ?? '' };
    })
    .sort((a, b) => byCodeUnit(a.name ?? '', b.name ?? ''));
}

/** One warning where decisions could not be re-attached, so that none is lost silently. */
export function staleNotices({ stale }: ReviewSummary): Notice[] {
  if (stale.length === 0) return [];
  const message =
    stale.length === 1
      ? 'One decision of the review speaks of a text that has changed: it is listed as stale and not applied.'
      : `${stale.length} decisions of the review speak of texts that have changed: they are listed as stale and not applied.`;
  return [notice('review-stale', 'warning', 'review', message)];
}
