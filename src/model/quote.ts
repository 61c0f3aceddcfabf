import type { Span } from './comparison.js';

/** Of longer stretches the first and last words are quoted. */
const MOST_WORDS = 24;
const FIRST_WORDS = 14;
const LAST_WORDS = 6;

/** A stretch of a text in one line, to be quoted; a long one without its middle. */
export function quoted(text: string, [start, end]: Span): string {
  const words = text.slice(start, end).trim().split(/\s+/);
  return words.length <= MOST_WORDS
    ? words.join(' ')
    : [...words.slice(0, FIRST_WORDS), '…', ...words.slice(-LAST_WORDS)].join(' ');
}
