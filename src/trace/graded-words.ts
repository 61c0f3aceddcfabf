import type { Span } from '../model/comparison.js';
import type { Graded } from './tables/tone.js';
import type { Token } from './witness.js';

/** A graded phrase found among the tokens of a segment: `[from, to)` are places of tokens. */
export interface Occurrence {
  readonly from: number;
  readonly to: number;
  readonly grade: number;
}

/** Finds the phrases of a table among tokens, in order. */
export type PhraseFinder = (tokens: readonly Token[]) => Occurrence[];

/** Prepares a table; of phrases that begin alike the longest counts, and those that mean nothing only hide what is in them. */
export function phraseFinder(
  table: readonly Graded[],
  meaningless: readonly string[] = [],
): PhraseFinder {
  const phrases = [...table, ...meaningless.map((phrase) => ({ phrase, grade: null }))].map(
    ({ phrase, grade }) => ({ words: phrase.split(' '), grade }),
  );
  const byFirst = new Map<string, typeof phrases>();
  for (const phrase of phrases.sort((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return (tokens) => {
    const found: Occurrence[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      const phrase = byFirst
        .get(tokens[from]?.norm ?? '')
        ?.find(({ words }) => words.every((word, index) => tokens[from + index]?.norm === word));
      if (phrase === undefined) continue;
      const to = from + phrase.words.length;
      if (phrase.grade !== null) found.push({ from, to, grade: phrase.grade });
      from = to - 1;
    }
    return found;
  };
}

/** The text of the paragraph from the token at `from` to that before `to`. */
export function printed(
  tokens: readonly Token[],
  [from, to]: Span,
  text: string,
): { readonly text: string; readonly span: Span } | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return null;
  return { text: text.slice(first.start, last.end), span: [first.start, last.end] };
}
