import type { Comparison, Link } from '../model/comparison.js';
import { fullText } from '../model/paragraph.js';
import type { Paragraph } from '../model/tabled-text.js';
import { words } from '../text/words.js';

/** The links whose word difference a person can read: enough of the shorter text is common, in runs of two words and more. */
export function readableLinks(
  { links, settings }: Pick<Comparison, 'links' | 'settings'>,
  paragraphsOf: (link: Link) => readonly [source: Paragraph, joint: Paragraph],
): ReadonlySet<Link> {
  const lengths = new Map<Paragraph, number>();
  const lengthOf = (paragraph: Paragraph) => {
    const known = lengths.get(paragraph) ?? words(fullText(paragraph)).length;
    lengths.set(paragraph, known);
    return known;
  };
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
