import { inkLength } from '../text/white-space.js';
import type { LanguageStrings } from './languages.js';
import { type Line, toLines } from './line.js';
import { opensLike } from './openings.js';
import { positionOf } from './sequence.js';

/** A label in the midst of a line, after the punctuation with which paragraphs end. */
const INNER_LABEL =
  /(?<=[,;]\s)(?:[–—-]\s?(?=\p{L})|\p{Lu}{1,2}\.\s?(?=\p{L})|\d{1,3}\.\s?(?=\p{Lu}))/gu;

/** By which label the part before a part is counted: recitals stand below citations, operative paragraphs below recitals. */
const BEFORE = { letter: 'dash', number: 'letter', dash: null, point: null } as const;

/** Whether what follows an inner label is a paragraph of its own: it opens like one, or its label is the next. */
function begins(rest: Line, last: Line, strings: LanguageStrings): boolean {
  if (rest.kind === 'dash') return opensLike(rest.text, strings) === 'citation';
  const position = positionOf(rest.label ?? '', rest.kind);
  const isNext =
    rest.kind === last.kind
      ? position === (positionOf(last.label ?? '', last.kind) ?? -9) + 1
      : position === 1 && rest.kind !== null && BEFORE[rest.kind] === last.kind;
  return isNext && (rest.kind === 'number' || opensLike(rest.text, strings) === 'recital');
}

/** A line up to a place in its text, with the line's own label. */
function firstOf(line: Line, end: number): Line {
  const text = line.text.slice(0, end).trim();
  return { ...line, text, ink: inkLength(`${line.label ?? ''}${text}`) };
}

function parts(line: Line, strings: LanguageStrings): Line[] {
  const starts: number[] = [];
  let last = line;
  const from = (start: number, end?: number): Line[] =>
    toLines([{ marker: null, text: line.text.slice(start, end), style: line.style }]);
  for (const { index } of line.text.matchAll(INNER_LABEL)) {
    const [rest] = from(index);
    if (rest === undefined || !begins(rest, last, strings)) continue;
    starts.push(index);
    last = rest;
  }
  const [first] = starts;
  if (first === undefined) return [line];
  return [firstOf(line, first), ...starts.flatMap((start, at) => from(start, starts[at + 1]))];
}

/**
 * Parts paragraphs that an extraction from a PDF file has run together on one line: `…, – gezien de mededeling …`,
 * `…; B. overwegende dat …`, `…; 5. Calls on …`.
 */
export function partRunTogether(lines: readonly Line[], strings: LanguageStrings | null): Line[] {
  if (strings === null) return [...lines];
  return lines.flatMap((line) =>
    /[,;]\s(?:[–—-]|\p{Lu}{1,2}\.|\d{1,3}\.)/u.test(line.text) ? parts(line, strings) : line,
  );
}
