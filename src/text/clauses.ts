/** Half-open range in UTF-16 units of the text. */
export type Range = readonly [start: number, end: number];

/** A semicolon, a line end (points stand on lines of their own), or a full stop before a capital letter. */
const BORDER = /;|\n|(?<=\p{Ll}{4}|\d{4}|[)\]’'”"])\.(?=\s+\p{Lu})/gu;

/**
 * The clauses of a paragraph: the parts between semicolons, points and sentences that carry a statement or demand of their own.
 * Every word lies in exactly one clause; clauses without words are left out.
 */
export function clauses(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const border of [...text.matchAll(BORDER), null]) {
    const end = border === null ? text.length : border.index + border[0].length;
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) ranges.push([start, end]);
    start = end;
  }
  return ranges;
}
