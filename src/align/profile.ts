import type { Span } from '../model/comparison.js';
import { fullText } from '../model/paragraph.js';
import type { Paragraph } from '../model/tabled-text.js';
import { clauses } from '../text/clauses.js';
import { daysIn } from '../text/dates.js';
import { isFormula } from '../text/formulas.js';
import { paragraphWords, type Word } from '../text/words.js';
import type { Knowledge } from './knowledge.js';
import { legalReferences } from './references.js';

/** A word with its stem and the concepts it stands for here ("death" in "death penalty": two). */
export interface Token extends Word {
  readonly stem: string;
  readonly concepts: readonly string[];
}

/** A stretch of words to be compared as a bag: each stem once, with the concepts of all its places. */
export interface Unit {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly stems: ReadonlyMap<string, readonly string[]>;
  readonly concepts: ReadonlySet<string>;
}

/** A paragraph made ready for comparing. */
export interface Profile extends Unit {
  readonly paragraph: Paragraph;
  readonly clauses: readonly Unit[];
  readonly references: ReadonlySet<string>;
  /** Days named with month and year, ISO; of citations only. */
  readonly days: ReadonlySet<string>;
  readonly isFormula: boolean;
}

/** Cuts a paragraph into clauses and stemmed words; an introduction ("Calls on the Commission to:") goes with its first point. */
export function profile(paragraph: Paragraph, knowledge: Knowledge): Profile {
  const text = fullText(paragraph);
  const all = paragraphWords(paragraph);
  let next = 0;
  const units = parts(text).map((part) => {
    const first = next;
    while ((all[next]?.end ?? Number.POSITIVE_INFINITY) <= part[1]) next += 1;
    return unit(text, part, all.slice(first, next), knowledge);
  });
  const [only, second] = units;
  const whole =
    only !== undefined && second === undefined ? only : bag(units.flatMap(({ tokens }) => tokens));
  return {
    ...whole,
    span: [0, text.length],
    paragraph,
    clauses: units,
    references: legalReferences(text),
    days: paragraph.kind === 'citation' ? daysIn(text, knowledge.language) : NONE,
    isFormula: isFormula(paragraph),
  };
}

function parts(text: string): Span[] {
  const found: Span[] = [];
  for (const [start, end] of clauses(text)) {
    const before = found.at(-1);
    if (before !== undefined && /:\s*$/.test(text.slice(...before)))
      found.splice(-1, 1, [before[0], end]);
    else found.push([start, end]);
  }
  return found;
}

function unit(
  text: string,
  [from, to]: Span,
  found: readonly Word[],
  { stem, concepts }: Knowledge,
): Unit {
  const stems = found.map(({ norm }) => stem(norm));
  const meant = concepts(stems);
  const tokens = found.map(
    ({ start, end, norm }, place): Token => ({
      start,
      end,
      norm,
      stem: stems[place] ?? norm,
      concepts: meant[place] ?? NOTHING,
    }),
  );
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  return { span: [start, start + part.trim().length], ...bag(tokens) };
}

function bag(tokens: readonly Token[]): Omit<Unit, 'span'> {
  const stems = new Map<string, readonly string[]>();
  const concepts = new Set<string>();
  for (const { stem, concepts: own } of tokens) {
    const known = stems.get(stem);
    if (known === undefined || known.length === 0) stems.set(stem, own);
    else if (own.some((concept) => !known.includes(concept)))
      stems.set(stem, [...new Set([...known, ...own])]);
    for (const concept of own) concepts.add(concept);
  }
  return { tokens, stems, concepts };
}

const NOTHING: readonly string[] = [];
const NONE: ReadonlySet<string> = new Set();
