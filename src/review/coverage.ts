import type { Comparison } from '../model/comparison.js';
import type { ReviewedLink } from '../model/review.js';
import { questions } from './questions.js';
import { pairId } from './resolve.js';

/** How far a review has come on one motion. */
export interface MotionCoverage {
  readonly reference: string;
  /** Links in the comparison as reviewed, and how many of them a person has decided. */
  readonly links: number;
  readonly decided: number;
  /** Undecided pairs that can still change how many of the motion's paragraphs survived. */
  readonly open: number;
}

/** How far a review has come. */
export interface Coverage {
  readonly motions: readonly MotionCoverage[];
  readonly decisions: Readonly<Record<ReviewedLink['decision'], number>>;
  readonly dropped: number;
  readonly new: number;
  readonly notes: number;
  readonly stale: number;
}

/** How much of a comparison people have decided. */
export function coverage(comparison: Comparison): Coverage {
  const { review, motions, links } = comparison;
  const judged = review?.links ?? [];
  const marks = review?.paragraphs ?? [];
  const open = questions(comparison, new Set(judged.map(pairId))).filter(
    (question) => question.canChangeAnswer,
  );
  const count = (decision: ReviewedLink['decision']) =>
    judged.filter((link) => link.decision === decision).length;
  return {
    motions: motions.map(({ reference }) => {
      const own = links.filter(({ motion }) => motion === reference);
      return {
        reference,
        links: own.length,
        decided: own.filter(({ decision }) => decision !== null).length,
        open: open.filter(({ motion }) => motion === reference).length,
      };
    }),
    decisions: {
      confirmed: count('confirmed'),
      changed: count('changed'),
      added: count('added'),
      rejected: count('rejected'),
    },
    dropped: marks.filter(({ decision }) => decision === 'dropped').length,
    new: marks.filter(({ decision }) => decision === 'new').length,
    notes: review?.notes.length ?? 0,
    stale: review?.stale.length ?? 0,
  };
}
