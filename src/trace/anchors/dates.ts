import type { Span } from '../../model/comparison.js';
import { disjoint } from '../spans.js';
import { MONTHS } from '../tables/anchors.js';
import type { Anchor } from './anchor.js';

const MONTH = `(${MONTHS.join('|')})`;
const YEAR = '((?:19|20)\\d\\d)';

/** `8 January 2031`, `6 and 13 January`, each day a date of its own. */
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?:( (?:and|or|to) |–|-)(\\d{1,2}))? ${MONTH}(?: ${YEAR})?\\b`,
  'gu',
);

/** `January 8th, 2031`. */
const MONTH_FIRST = new RegExp(
  `\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:,? ${YEAR})?(?![\\d/])`,
  'gu',
);

/** `January 2031`. */
const MONTH_ONLY = new RegExp(`\\b${MONTH} ${YEAR}\\b`, 'gu');

/** `by the end of 2032`, `in 2028`: a year is one only where a preposition says so. */
const YEAR_ONLY = new RegExp(
  `(?<=\\b(?:in|since|by|of|until|till|from|for|before|after|during|early|late|year|between|to|and|period) )${YEAR}(?![\\d/(]|[ ,.]\\d{3})`,
  'gu',
);

/**
 * The dates of an English text in order. Normal form: ISO 8601 as far as it is known: `2031-01-08`, `2031-01`, `2031`,
 * and `--01-08` for a day without a year.
 */
export function dates(text: string): Anchor[] {
  const found: Anchor[] = [];
  const add = (span: Span, value: string, shown = text.slice(...span)) => {
    found.push({ kind: 'date', span, text: shown, value });
  };
  for (const match of text.matchAll(DAY_FIRST)) {
    const [whole, day = '', joined = '', secondDay, month = '', year] = match;
    const end = match.index + whole.length;
    if (secondDay === undefined) add([match.index, end], iso(day, month, year));
    else {
      const first = [match.index, match.index + day.length] as const;
      add(first, iso(day, month, year), `${day} ${month}`);
      const second = whole.indexOf(joined) + joined.length;
      add([match.index + second, end], iso(secondDay, month, year));
    }
  }
  for (const match of text.matchAll(MONTH_FIRST)) {
    const [whole, month = '', day = '', year] = match;
    add([match.index, match.index + whole.length], iso(day, month, year));
  }
  for (const match of text.matchAll(MONTH_ONLY)) {
    const [whole, month = '', year] = match;
    add([match.index, match.index + whole.length], `${year}-${monthNumber(month)}`);
  }
  for (const match of text.matchAll(YEAR_ONLY)) {
    add([match.index, match.index + match[0].length], match[0]);
  }
  return disjoint(found);
}

/** Whether two dates in normal form can be the same day: a missing year is not another year. */
export function isSameDate(a: string, b: string): boolean {
  if (a === b) return true;
  const [day, other] = a.startsWith('--') ? [a, b] : [b, a];
  return (
    day.startsWith('--') && other.endsWith(day.slice(1)) && other.length === '2031-01-08'.length
  );
}

function iso(day: string, month: string, year: string | undefined): string {
  return `${year ?? '-'}-${monthNumber(month)}-${day.padStart(2, '0')}`;
}

function monthNumber(month: string): string {
  return String(MONTHS.indexOf(month) + 1).padStart(2, '0');
}
