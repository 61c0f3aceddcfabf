import { byCodeUnit } from '../model/order.js';

/**
 * What a table of sorted lines (`key what is known of it`, each ended by a line feed, by code units) says of a key, or an empty string.
 * One string of a megabyte is there at once; an object of ten thousand properties takes longer to build than all its look-ups.
 */
export function lineOf(lines: string, key: string): string {
  let [from, to] = [0, lines.length];
  while (from < to) {
    const start = lines.lastIndexOf('\n', ((from + to) >> 1) - 1) + 1;
    const end = lines.indexOf('\n', start);
    const space = lines.indexOf(' ', start);
    const found = lines.slice(start, space);
    if (found === key) return lines.slice(space + 1, end);
    if (found < key) from = end + 1;
    else to = start;
  }
  return '';
}

/** Such a table, its lines in order. */
export function sortedLines(entries: Iterable<readonly [key: string, said: string]>): string {
  return [...entries]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, said]) => `${key} ${said}\n`)
    .join('');
}
