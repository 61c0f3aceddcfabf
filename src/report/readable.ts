import type { Comparison, Link } from '../model/comparison.js';
import type { Paragraph } from '../model/tabled-text.js';
import { paragraphWords, words } from '../text/words.js';

/** The links whose word difference a person can read: enough of the shorter text is common, in runs of two words and more. */
export function readableLinks(
  { links, settings }: Pick<Comparison, 'links' | 'settings'>,
  paragraphsOf: (link: Link) => readonly [source: Paragraph, joint: Paragraph],
): ReadonlySet<Link> {
  const lengthOf = (paragraph: Paragraph) => paragraphWords(paragraph).length;
  return new Set(
    links.filter((link) => {
      const shorter = Math.min(...paragraphsOf(link).map(lengthOf));
      return commonWords(link) >= settings.wordDifferenceShare * shorter;
    }),
  );
}

function commonWords({ diff }: Link): number {
  return diff
    .filter(({ op }) => op === 'same')
    .map(({ text }) => words(text).length)
    .filter((count) => count >= 2)
    .reduce((sum, count) => sum + count, 0);
}
