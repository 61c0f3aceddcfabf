import { FUNCTION_WORDS } from './function-words.js';

/** What a word says for each language that uses it: its share among the languages that do. */
const VOTES: ReadonlyMap<string, readonly [language: string, weight: number][]> = (() => {
  const users = new Map<string, string[]>();
  for (const [language, list] of Object.entries(FUNCTION_WORDS))
    for (const word of new Set(list.split(' ')))
      users.set(word, [...(users.get(word) ?? []), language]);
  return new Map(
    Array.from(users, ([word, languages]) => [
      word,
      languages.map((language): [string, number] => [language, 1 / languages.length]),
    ]),
  );
})();

/** What stands between words; a list of signs is far faster than a class of all letters. */
const BETWEEN_WORDS = /[\s.,;:()/“”„"‘’'–—-]+/;

/** Words looked at: enough to be sure of any language, few enough for a document of any length. */
const ENOUGH_WORDS = 1500;

/** Characters of one text that are looked at. */
const LONGEST_PIECE = 20_000;

/** Share of a text's words that must speak for a language; even short texts of the right one reach three times as much. */
const LEAST_SHARE = 0.04;

/**
 * The two-letter language in which texts are written, by their function words, or null where none of the 24 shows.
 * Ties go to the first in alphabetical order. (Cavnar & Trenkle 1994 compare whole profiles; function words suffice for paragraphs.)
 */
export function languageOf(texts: readonly string[]): string | null {
  const scores = new Map<string, number>();
  let seen = 0;
  for (const text of texts) {
    if (seen >= ENOUGH_WORDS) break;
    for (const word of text.slice(0, LONGEST_PIECE).toLowerCase().split(BETWEEN_WORDS)) {
      seen++;
      for (const [language, weight] of VOTES.get(word) ?? [])
        scores.set(language, (scores.get(language) ?? 0) + weight);
    }
  }
  const ranked = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const [best] = ranked;
  return best !== undefined && best[1] >= seen * LEAST_SHARE ? best[0] : null;
}
