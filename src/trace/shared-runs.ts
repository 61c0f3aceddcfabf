import { suffixAutomaton } from './suffix-automaton.js';
import type { Proof, Token, Witness, WitnessParagraph } from './witness.js';

/** A run `[start, end)` of tokens of a paragraph that another text has word for word. */
export interface SharedRun {
  readonly start: number;
  readonly end: number;
  /** The other text's paragraphs that have it, in order. */
  readonly paragraphs: readonly WitnessParagraph[];
}

/** Finds the runs of a paragraph that one other text has too and that prove a common origin. */
export type RunFinder = (paragraph: WitnessParagraph) => SharedRun[];

/** A motion with the finder of its words in other texts. */
export interface SearchedMotion {
  readonly motion: Witness;
  readonly runs: RunFinder;
}

/** Prepares a text for being searched, once. */
export function sharedRuns(other: Witness, proof: Proof): RunFinder {
  const commonRuns = suffixAutomaton(other.paragraphs.map(({ ids }) => ids));
  return (paragraph) =>
    commonRuns(paragraph.ids).flatMap(({ start, end, paragraphs: places }) => {
      const isLength = (one: WitnessParagraph | undefined) => one?.tokens.length === end - start;
      // A whole paragraph taken over word for word needs no further proof, however short ("having regard to its resolutions on …").
      const isWhole =
        isLength(paragraph) || places.some((index) => isLength(other.paragraphs[index]));
      if (end - start < proof.least && !isWhole) return NONE;
      const paragraphs = places.flatMap((index) => other.paragraphs[index] ?? []);
      const tokens = paragraph.tokens.slice(start, end);
      const isProof = isWhole
        ? tokens.some((token) => !token.formula)
        : proofs(tokens, proof) >= proof.least;
      return isProof ? [{ start, end, paragraphs }] : [];
    });
}

function proofs(tokens: readonly Token[], { counts }: Proof): number {
  return new Set(tokens.filter((token) => !token.formula && counts(token)).map(({ id }) => id))
    .size;
}

const NONE: readonly SharedRun[] = [];
