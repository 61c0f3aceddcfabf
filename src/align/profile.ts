import type { Span } from '../model/comparison.js';
import { fullText } from '../model/paragraph.js';
import type { Paragraph } from '../model/tabled-text.js';
import { clauses } from '../text/clauses.js';
import { isFormula } from '../text/formulas.js';
import { type Word, words } from '../text/words.js';
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
  /** Where each word stands, by its normal form. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly references: ReadonlySet<string>;
  readonly isFormula: boolean;
}

/** Cuts a paragraph into clauses and stemmed words; an introduction ("Calls on the Commission to:") goes with its first point. */
export function profile(paragraph: Paragraph, knowledge: Knowledge): Profile {
  const text = fullText(paragraph);
  const parts: Span[] = [];
  for (const [start, end] of clauses(text)) {
    const before = parts.at(-1);
    if (before !== undefined && /:\s*$/.test(text.slice(...before)))
      parts.splice(-1, 1, [before[0], end]);
    else parts.push([start, end]);
  }
  const units = parts.map((part) => unit(text, part, knowledge));
  const tokens = units.flatMap((part) => part.tokens);
  const places = new Map<string, number[]>();
  tokens.forEach(({ norm }, place) => {
    const known = places.get(norm);
    if (known === undefined) places.set(norm, [place]);
    else known.push(place);
  });
  return {
    ...bag(tokens, [0, text.length]),
    paragraph,
    clauses: units,
    places,
    references: legalReferences(text),
    isFormula: isFormula(paragraph),
  };
}

function unit(text: string, [from, to]: Span, knowledge: Knowledge): Unit {
  const part = text.slice(from, to);
  const found = words(part);
  const stems = found.map(({ norm }) => knowledge.stem(norm));
  const concepts = knowledge.concepts(stems);
  const tokens = found.map(
    ({ start, end, norm }, place): Token => ({
      start: from + start,
      end: from + end,
      norm,
      stem: stems[place] ?? norm,
      concepts: concepts[place] ?? [],
    }),
  );
  const start = from + part.length - part.trimStart().length;
  return bag(tokens, [start, start + part.trim().length]);
}

function bag(tokens: readonly Token[], span: Span): Unit {
  const stems = new Map<string, readonly string[]>();
  for (const { stem, concepts } of tokens) {
    const known = stems.get(stem);
    if (known === undefined) stems.set(stem, concepts);
    else if (concepts.length > 0) stems.set(stem, [...new Set([...known, ...concepts])]);
  }
  return { span, tokens, stems, concepts: new Set(tokens.flatMap(({ concepts }) => concepts)) };
}
