import { suffixAutomaton } from './suffix-automaton.js';
import type { Token, Witness, Witnesses, WitnessParagraph } from './witness.js';

/** A run `[start, end)` of tokens of a paragraph that another text has word for word. */
export interface SharedRun {
  readonly start: number;
  readonly end: number;
  /** The other text's paragraphs that have it, in order. */
  readonly paragraphs: readonly WitnessParagraph[];
}

/**
 * Different words that prove a common origin which a run needs: two can meet by chance ("trade unionists"), three in a row
 * hardly do ("forensic doctors have been forbidden"), and much of what is copied is shorter than five.
 */
export const LEAST_PROOFS = 3;

/** Finds the runs of a paragraph that one other text has too and that prove a common origin. */
export type RunFinder = (paragraph: WitnessParagraph) => SharedRun[];

/** A motion with the finder of its words in other texts. */
export interface SearchedMotion {
  readonly motion: Witness;
  readonly runs: RunFinder;
}

/** Prepares a text for being searched, once. */
export function sharedRuns(other: Witness, proves: Witnesses['proves']): RunFinder {
  const commonRuns = suffixAutomaton(other.paragraphs.map(({ ids }) => ids));
  return (paragraph) =>
    commonRuns(paragraph.ids).flatMap(({ start, end, paragraphs: places }) => {
      const paragraphs = places.flatMap((index) => other.paragraphs[index] ?? []);
      const isWhole = isLength(end - start, [paragraph, ...paragraphs]);
      if (end - start < LEAST_PROOFS && !isWhole) return [];
      const tokens = paragraph.tokens.slice(start, end);
      const isProof = isWhole
        ? tokens.some((token) => !token.formula)
        : proofs(tokens, proves) >= LEAST_PROOFS;
      return isProof ? [{ start, end, paragraphs }] : [];
    });
}

function proofs(tokens: readonly Token[], proves: Witnesses['proves']): number {
  return new Set(tokens.filter((token) => !token.formula && proves(token)).map(({ id }) => id))
    .size;
}

/** A whole paragraph taken over word for word needs no further proof, however short ("having regard to its resolutions on …"). */
function isLength(length: number, paragraphs: readonly WitnessParagraph[]): boolean {
  return paragraphs.some(({ tokens }) => tokens.length === length);
}
