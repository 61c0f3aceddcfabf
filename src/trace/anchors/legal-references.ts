import { disjoint } from '../spans.js';
import type { Anchor } from './anchor.js';

const KINDS = 'Regulation|Directive|Decision|Joint Action|Recommendation';

/** The number of an act in any language: `2021/821`, `2004/35/EC`, `92/43/EEC`. */
const ACT =
  /(?<![\d/-])(?:\d{4}\/\d{1,4}|\d{1,4}\/\d{4}|\d{2,4}\/\d{1,4}(?=\/(?:EC|EEC|EU|JHA|CFSP|Euratom)))(?:\/[A-Z]\p{L}+)?(?![\d/])/gu;

const ACT_KIND = new RegExp(
  `\\b(${KINDS})s?(?: \\([A-Z][\\p{L}, ]+\\))?(?: No)? (?:[\\d/]+(?:/[A-Z]+)?(?:,| and|, and) )*$`,
  'u',
);

/** Numbers of documents of the institutions and the United Nations, in any language. */
const DOCUMENT =
  /\b[A-Z]{1,3}-\d{4,6}\/\d{4}\b|\b(?:RC-)?[ABC]\d{1,2}-\d{4}\/\d{4}\b|\bP\d{1,2}_TA(?:-PROV)?\(\d{4}\)\d{4}\b|\b(?:COM|SWD|JOIN|SEC)\(\d{4}\) ?\d{1,5}\b|\b[AS]\/(?:RES|HRC)\/[\w/.]*\w/gu;

const ARTICLE = /\d+[a-z]?(?:\(\w{1,3}\))*/gu;
const ARTICLES =
  /\bArticles? \d+[a-z]?(?:\(\w{1,3}\))*(?:(?:, and |, | and | or | to )\d+[a-z]?(?:\(\w{1,3}\))*(?! ?\d{3}| \p{Ll}+s\b))*/gu;
const RULES = new RegExp(ARTICLES.source.replace('Articles?', 'Rules?'), 'gu');
const CONVENTIONS = /\bConventions? Nos?\.? \d+(?:(?:, and |, | and )(?:No\.? )?\d+)*/gu;
const RESOLUTION = '(?:\\d{1,3}/\\d{1,4}|\\d{3,5})';
const RESOLUTIONS = new RegExp(
  `\\b[Rr]esolutions? (?:No )?${RESOLUTION}(?: \\((?:19|20)\\d\\d\\))?(?:(?:, | and )${RESOLUTION}(?: \\((?:19|20)\\d\\d\\))?)*`,
  'gu',
);
const NUMBERED =
  /\b(Decree|Law|Act|Protocol|Chapter|Annex|Order|Bill|Ordinance) (?:No\.? )?(\d+(?:[/-]\d+)*(?:\(\d+\))?)/gu;

/**
 * The numbered legal references of a text in order: acts and documents in any language; articles, conventions, resolutions,
 * chapters and decrees in English. Normal form: `Directive 2004/35`, `Article 7(1)`, `Resolution 2231`, `Convention 87`.
 */
export function legalReferences(text: string, language: string): Anchor[] {
  const found = [...documents(text), ...acts(text)];
  if (language === 'en') {
    found.push(
      ...listed(text, ARTICLES, ARTICLE, 'Article'),
      ...listed(text, RULES, ARTICLE, 'Rule'),
      ...listed(text, CONVENTIONS, /\d+/gu, 'Convention'),
      ...listed(text, RESOLUTIONS, new RegExp(`(?<!\\()${RESOLUTION}`, 'gu'), 'Resolution'),
      ...Array.from(text.matchAll(NUMBERED), ({ index, 0: whole, 1: kind = '', 2: number = '' }) =>
        reference(whole, index, `${kind} ${number}`),
      ),
    );
  }
  return disjoint(found);
}

/** Whether two references in normal form name the same thing: an act by its number, whatever it is called. */
export function isSameReference(a: string, b: string): boolean {
  const number = (value: string) => /\d+\/\d+/u.exec(value)?.[0] ?? value;
  return number(a) === number(b);
}

function documents(text: string): Anchor[] {
  return Array.from(text.matchAll(DOCUMENT), ({ index, 0: whole }) =>
    reference(whole, index, whole.replace(/ /gu, '')),
  );
}

function acts(text: string): Anchor[] {
  return Array.from(text.matchAll(ACT), ({ index, 0: whole }) => {
    const before = ACT_KIND.exec(text.slice(Math.max(0, index - 80), index));
    const number = whole.replace(/\/\p{L}+$/u, '');
    if (before === null) return reference(whole, index, number);
    const isNext = /^\w+s?(?: \([^)]*\))?(?: No)? $/u.test(before[0]);
    const lead = isNext ? before[0] : '';
    return reference(lead + whole, index - lead.length, `${before[1]} ${number}`);
  });
}

/** One reference for each number of a list: "Articles 2, 5 and 9". */
function listed(text: string, list: RegExp, item: RegExp, name: string): Anchor[] {
  return Array.from(text.matchAll(list)).flatMap(({ index, 0: whole }) =>
    Array.from(whole.matchAll(item), (match): Anchor => {
      const isFirst = /^\D*$/u.test(whole.slice(0, match.index));
      const start = isFirst ? 0 : match.index;
      const end = match.index + match[0].length;
      const value = `${name} ${match[0]}`;
      return { kind: 'legal reference', span: [index + start, index + end], text: value, value };
    }),
  );
}

function reference(text: string, start: number, value: string): Anchor {
  return { kind: 'legal reference', span: [start, start + text.length], text, value };
}
