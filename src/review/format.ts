import type { ReviewEvent } from '../model/review.js';
import { type Identity, identityOf } from './identity.js';
import type { ReviewTexts } from './texts.js';

export const FORMAT = 'motion-compare-review';

/** Lifts one parsed line of a review from the version before; the first line is the header. */
export type Migration = (line: unknown, isHeader: boolean) => unknown;

/** From version 1 to 2, from 2 to 3, …: the version written is one more than what is listed. */
export const MIGRATIONS: readonly Migration[] = [];

/** The first line of a review file: which dossier it speaks of. */
export interface ReviewHeader extends Identity {
  readonly format: typeof FORMAT;
  readonly version: number;
}

/** A review file: who decided what, in the order in which it was appended. */
export interface Review {
  readonly header: ReviewHeader;
  readonly events: readonly ReviewEvent[];
}

/** The review of a dossier in which nothing has been decided yet. */
export function emptyReview(texts: ReviewTexts): Review {
  return {
    header: { format: FORMAT, version: MIGRATIONS.length + 1, ...identityOf(texts) },
    events: [],
  };
}

/** A header or an event as one line of a file. */
export function reviewLine(line: ReviewHeader | ReviewEvent): string {
  return `${JSON.stringify(line)}\n`;
}

/** The whole file. */
export function reviewFile({ header, events }: Review): string {
  return [header, ...events].map(reviewLine).join('');
}
