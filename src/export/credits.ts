import type { Comparison } from '../model/comparison.js';
import { partyName } from '../model/party.js';
import type { Credit, Range } from '../model/trace.js';
import type { Strings } from '../text/strings/strings.js';
import { GROUP, MOTION, PART } from './columns.js';
import { type Column, makeTable, type Table } from './table.js';

/** Words that each motion kept and supplied, for the whole and each part, with the range that unsure links leave open. */
export function creditsTable(comparison: Comparison, strings: Strings): Table {
  return makeTable({ name: 'credits', columns: COLUMNS, records: creditsOf(comparison), strings });
}

/** The credits under the names that motions have in every output. */
function creditsOf(comparison: Comparison): Credit[] {
  return comparison.trace.credits.map((credit) => {
    const motion = comparison.motions.find(({ reference }) => reference === credit.motion);
    return motion === undefined ? credit : { ...credit, group: partyName(comparison, motion) };
  });
}

/** What each of the motions supplied to the words of the joint motion, a sentence a motion. */
export function suppliedSentences(
  comparison: Comparison,
  motions: readonly string[],
  strings: Strings,
): string[] {
  const share = ({ low, best, high }: Range, total: number) => {
    const [least, middle, most] = [low, best, high].map((value) =>
      total === 0 ? 0 : Math.round((100 * value) / total),
    );
    return least === most ? `${middle} %` : `${middle} % (${least} ${strings.to} ${most} %)`;
  };
  return creditsOf(comparison).flatMap(({ group, motion, part, supplied }) => {
    if (part !== 'whole' || !motions.includes(motion)) return [];
    const { split, exclusive, wordsTotal } = supplied;
    return strings.supplied(group, share(split, wordsTotal), share(exclusive, wordsTotal));
  });
}

const COLUMNS: readonly Column<Credit>[] = [
  GROUP,
  MOTION,
  { ...PART, brief: true },
  { key: 'keptWords', value: ({ kept }) => kept.words.best, brief: true },
  { key: 'keptWordsLeast', value: ({ kept }) => kept.words.low },
  { key: 'keptWordsMost', value: ({ kept }) => kept.words.high },
  { key: 'keptOf', value: ({ kept }) => kept.wordsTotal, brief: true },
  { key: 'suppliedWords', value: ({ supplied }) => supplied.split.best, brief: true },
  { key: 'suppliedWordsLeast', value: ({ supplied }) => supplied.split.low },
  { key: 'suppliedWordsMost', value: ({ supplied }) => supplied.split.high },
  { key: 'suppliedAlone', value: ({ supplied }) => supplied.exclusive.best, brief: true },
  { key: 'suppliedOf', value: ({ supplied }) => supplied.wordsTotal, brief: true },
];
