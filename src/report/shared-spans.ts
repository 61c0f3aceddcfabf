import type { Span } from '../model/comparison.js';
import { type Word, words } from '../text/words.js';

/** Words up to this length do not make a pair by themselves: `of the` is in every text. */
const LONGEST_LITTLE_WORD = 3;

/** Where `text` has two words and more in a row that `other` has in a row too, wherever there. */
export function sharedSpans(text: string, other: string): Span[] {
  const pairs = new Set(pairsOf(words(other)));
  const own = words(text);
  const isShared = pairsOf(own).map(
    (pair, index) =>
      pairs.has(pair) &&
      [own[index], own[index + 1]].some((word) => (word?.norm.length ?? 0) > LONGEST_LITTLE_WORD),
  );
  return own
    .filter((_, index) => isShared[index] || isShared[index - 1])
    .reduce<Span[]>((spans, word) => extended(spans, word, text), []);
}

function pairsOf(list: readonly Word[]): string[] {
  return list.slice(1).map((word, index) => `${list[index]?.norm} ${word.norm}`);
}

/** Words with nothing but white space between them are one span. */
function extended(spans: Span[], { start, end }: Word, text: string): Span[] {
  const last = spans.at(-1);
  const touches = last !== undefined && text.slice(last[1], start).trim() === '';
  return touches ? [...spans.slice(0, -1), [last[0], end]] : [...spans, [start, end]];
}
