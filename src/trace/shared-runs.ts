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

/** Gives a function that finds the runs of a paragraph which `other` has too and which prove a common origin. */
export function sharedRuns(
  other: Witness,
  proves: Witnesses['proves'],
): (paragraph: WitnessParagraph) => SharedRun[] {
  const commonRuns = suffixAutomaton(other.paragraphs.map(({ ids }) => ids));
  return (paragraph) =>
    commonRuns(paragraph.ids)
      .map(({ start, end, paragraphs }) => ({
        start,
        end,
        paragraphs: paragraphs.flatMap((index) => other.paragraphs[index] ?? []),
      }))
      .filter(({ start, end, paragraphs }) => {
        const tokens = paragraph.tokens.slice(start, end);
        if (proofs(tokens, proves) >= LEAST_PROOFS) return true;
        return (
          isWhole(tokens, [paragraph, ...paragraphs]) && tokens.some((token) => !token.formula)
        );
      });
}

function proofs(tokens: readonly Token[], proves: Witnesses['proves']): number {
  return new Set(tokens.filter((token) => !token.formula && proves(token)).map(({ id }) => id))
    .size;
}

/** A whole paragraph taken over word for word needs no further proof, however short ("having regard to its resolutions on …"). */
function isWhole(tokens: readonly Token[], paragraphs: readonly WitnessParagraph[]): boolean {
  return paragraphs.some((paragraph) => paragraph.tokens.length === tokens.length);
}
