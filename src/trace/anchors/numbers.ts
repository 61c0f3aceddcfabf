import type { Span } from '../../model/comparison.js';
import { isContentWord } from '../../text/content-words.js';
import { CURRENCIES, MULTIPLIERS, NUMBER_WORDS, ROUGHLY } from '../tables/anchors.js';
import type { Anchor } from './anchor.js';

/** A figure with what it counts in. */
export interface Figure extends Anchor {
  readonly kind: 'number';
  readonly amount: number;
  /** `EUR`, `%`, or empty. */
  readonly unit: string;
  /** Whether the text gives it roughly: "around", "more than". */
  readonly isRough: boolean;
}

const SPACE = '[ \\u00a0\\u202f\\u2009]';
const DIGITS = `\\d{1,3}(?:(?:${SPACE}|[.,])\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?`;
const CURRENCY = 'EUR|USD|GBP|US\\$|€|\\$|£';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,/’'·_-])(?<!\\b[Nn](?:o|r|os|o\\.|r\\.|° ?)${SPACE})(?:(${CURRENCY})${SPACE}?)?(${DIGITS})(?!\\d|/\\d)(?:${SPACE}(\\p{L}+))?(?:${SPACE}?(%|per cent\\b|percent\\b|€|euros?\\b|EUR\\b|USD\\b))?`,
  'gu',
);
const ROUGH_BEFORE = new RegExp(`\\b(?:${ROUGHLY})${SPACE}$`, 'iu');
const WORD = new RegExp(
  `(?<![\\p{L}\\d’'·-])(${Object.keys(NUMBER_WORDS).join('|')})(?:-(${Object.keys(NUMBER_WORDS).join('|')}))?(?: (hundred|thousand|million|billion))?(?![\\p{L}\\d’'-])`,
  'giu',
);
/** A bare year: in brackets, or before a name: "the 2031 Tour". */
const YEAR_AROUND = /^\(\d{4}|^.?\d{4}(?:\)| \p{Lu})/u;
const TIME = /\bat \d{1,2}[.:]\d{2}\b/gu;

/** The figures of a text in order; those in words are known in English only. Normal form: `74`, `EUR 6500000`, `49 %`. */
export function numbers(text: string, language: string): Figure[] {
  const plain = text.replace(TIME, (time) => '·'.repeat(time.length));
  const inDigits = Array.from(plain.matchAll(NUMBER), (match) => figure(match, text, language));
  const inWords =
    language === 'en' ? Array.from(text.matchAll(WORD), (match) => figureInWords(match, text)) : [];
  const isYear = ({ span, unit, amount }: Figure) =>
    unit === '' &&
    amount >= 1900 &&
    amount < 2100 &&
    YEAR_AROUND.test(text.slice(span[0] - 1, span[1] + 2));
  return [...inDigits, ...inWords]
    .filter((one) => !isYear(one))
    .sort((a, b) => a.span[0] - b.span[0]);
}

/** So far apart two rough figures may be and still say the same: "around 10 000" and "nearly 9,900" are 1 % apart. */
const ROUGHNESS = 0.05;

/** Whether two figures count in the same unit and have the same amount, or one that their roughness allows. */
export function isSameFigure(a: Figure, b: Figure): 'same' | 'roughly' | 'other' {
  if (a.unit !== b.unit) return 'other';
  if (a.amount === b.amount) return 'same';
  const apart = Math.abs(a.amount - b.amount) / Math.max(a.amount, b.amount);
  return (a.isRough || b.isRough) && apart <= ROUGHNESS ? 'roughly' : 'other';
}

/** What a count ends with: a plural, or a word that is one without an "s". */
const PLURAL = /(?:s|^people|^women|^men|^children|^dead|^police|^staff|^personnel)$/u;

/** A figure with what it counts, for showing: `at least 30 families`, `three neighbouring countries`. */
export function withCounted(
  { span: [start, end], unit }: Figure,
  text: string,
): { readonly text: string; readonly span: Span } {
  const behind = /^(?:[ \u00a0]\p{Ll}[\p{L}-]+){1,3}/u.exec(text.slice(end, end + 60))?.[0] ?? '';
  const words = behind.split(/(?=[ \u00a0])/u);
  const grammar = words.findIndex((word) => !isContentWord(word.trim(), 'en'));
  const content = grammar < 0 ? words : words.slice(0, grammar);
  const plural = content.findIndex((word) => PLURAL.test(word.trim()));
  const length = unit === '' ? content.slice(0, Math.max(1, plural + 1)).join('').length : 0;
  return { text: text.slice(start, end + length), span: [start, end + length] };
}

function figure(match: RegExpExecArray, text: string, language: string): Figure {
  const [whole, sign, digits = '', word, unitBehind] = match;
  const multiplier = MULTIPLIERS.get(word?.toLowerCase() ?? '');
  const isUnit = word !== undefined && CURRENCIES.has(word.toLowerCase());
  const amount = parsed(digits, language) * (multiplier ?? 1);
  const tail = unitBehind ?? (isUnit ? word : undefined);
  const needsWord = multiplier !== undefined || isUnit;
  const length =
    needsWord || word === undefined ? whole.length : whole.indexOf(digits) + digits.length;
  const unit = unitOf(needsWord || word === undefined ? (sign ?? tail) : sign);
  return figureOf([match.index, match.index + length], text, amount, unit);
}

function figureInWords(match: RegExpExecArray, text: string): Figure {
  const [whole, tens = '', ones, scale] = match;
  const amount =
    (NUMBER_WORDS[tens.toLowerCase()] ?? 0) + (NUMBER_WORDS[ones?.toLowerCase() ?? ''] ?? 0);
  const factor = scale === 'hundred' ? 100 : (MULTIPLIERS.get(scale?.toLowerCase() ?? '') ?? 1);
  return figureOf([match.index, match.index + whole.length], text, amount * factor, '');
}

function figureOf([start, end]: Span, text: string, amount: number, unit: string): Figure {
  const rough = ROUGH_BEFORE.exec(text.slice(Math.max(0, start - 24), start));
  const from = rough === null ? start : start - rough[0].length;
  return {
    kind: 'number',
    span: [from, end],
    text: text.slice(from, end),
    value: unit === '%' ? `${amount} %` : unit === '' ? `${amount}` : `${unit} ${amount}`,
    amount,
    unit,
    isRough: rough !== null,
  };
}

function unitOf(printed: string | undefined): string {
  if (printed === undefined) return '';
  return /^(?:%|per)/u.test(printed) ? '%' : (CURRENCIES.get(printed.toLowerCase()) ?? '');
}

/** English prints 1,100.5 or 1 100.5; the other languages 1.100,5 or 1 100,5. */
function parsed(digits: string, language: string): number {
  const plain = digits.replace(/[^\d.,]/gu, '');
  if (language === 'en') return Number(plain.replace(/,/gu, ''));
  return Number(plain.replace(/\.(?=\d{3}(?!\d))/gu, '').replace(',', '.'));
}
