import type { Span } from '../model/comparison.js';
import { isContentWord, isGenreWord } from '../text/content-words.js';
import { type Word, words } from '../text/words.js';

/**
 * Where `text` has words in a row that `other` has in a row too, wherever there. Runs that say nothing are left out:
 * `having regard to` is in every text, `Bashtal` and `independent inquiry` are not.
 */
export function sharedSpans(text: string, other: string, language: string): Span[] {
  const pairs = new Set(pairsOf(words(other)));
  const own = words(text);
  const isShared = pairsOf(own).map((pair) => pairs.has(pair));
  return own
    .filter((_, index) => isShared[index] || isShared[index - 1])
    .reduce<Word[][]>((runs, word) => joined(runs, word, text), [])
    .map((run) => trimmed(run, language))
    .filter((run) => saysSomething(run, text, language))
    .map((run) => [run[0]?.start ?? 0, run.at(-1)?.end ?? 0]);
}

function pairsOf(list: readonly Word[]): string[] {
  return list.slice(1).map((word, index) => `${list[index]?.norm} ${word.norm}`);
}

/** Words with nothing but white space between them are one run. */
function joined(runs: Word[][], word: Word, text: string): Word[][] {
  const last = runs.at(-1);
  const end = last?.at(-1)?.end ?? Number.POSITIVE_INFINITY;
  if (last && text.slice(end, word.start).trim() === '') last.push(word);
  else runs.push([word]);
  return runs;
}

/** A run without the words of grammar at its ends: `regrets the delay of the` → `regrets the delay`. */
function trimmed(run: readonly Word[], language: string): readonly Word[] {
  const isContent = ({ norm }: Word) => isContentWord(norm, language);
  return run.slice(run.findIndex(isContent), run.findLastIndex(isContent) + 1);
}

/** Two content words of which one is of this subject, or a name or figure of it. */
function saysSomething(run: readonly Word[], text: string, language: string): boolean {
  const content = run.filter(({ norm }) => isContentWord(norm, language));
  const own = content.filter(({ norm }) => !isGenreWord(norm, language));
  const isNamed = own.some(({ start }) => /[\p{Lu}\p{N}]/u.test(text.charAt(start)));
  return isNamed || (content.length >= 2 && own.length > 0);
}
