import { fullText } from '../model/paragraph.js';
import type { Paragraph } from '../model/tabled-text.js';

/** A word as written (by its place) and as compared. */
export interface Word {
  /** Half-open range in UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  /** The normal form: NFKC, lower case; letters, marks and digits only. */
  readonly norm: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of a text in order. Everything between them (white space, quotes, dashes, punctuation) is not compared:
 * texts with equal norms are the same words in the sense of `verbatim`.
 */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    norm: match[0].normalize('NFKC').toLowerCase(),
  }));
}

const memory = new WeakMap<Paragraph, readonly Word[]>();

/** The words of a paragraph's full text; cut once, however many parts of the program ask for them. */
export function paragraphWords(paragraph: Paragraph): readonly Word[] {
  let known = memory.get(paragraph);
  if (known === undefined) {
    known = words(fullText(paragraph));
    memory.set(paragraph, known);
  }
  return known;
}
