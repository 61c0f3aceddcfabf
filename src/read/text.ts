import type { ReadDocument } from '../model/blocks.js';
import { isHeadingBetween, isPageFoot } from '../text/furniture.js';
import { closeHyphens, vocabularyOf } from '../text/hyphens.js';
import { splitLabel } from '../text/labels.js';
import { joinLines } from './join-lines.js';
import { withoutLinks } from './lynx.js';
import { toBlock, withoutMarks } from './marks.js';

interface Line {
  readonly text: string;
  /** Columns of white space before it. */
  readonly indent: number;
  /** Whether an empty line stands before it. */
  readonly gap: boolean;
  /** Whether it begins with a non-breaking space: that is left where a copy lost the dash of a citation (B9-0065/2022). */
  readonly lostDash: boolean;
}

function linesOf(text: string): Line[] {
  let gap = true;
  return text.split(/\r\n|[\n\r\f\u2028\u2029]/).flatMap((raw) => {
    const trimmed = raw.trim();
    if (trimmed === '') {
      gap = true;
      return [];
    }
    const indent = /^[ \t]*/.exec(raw)?.[0].replaceAll('\t', '        ').length ?? 0;
    const lostDash = /^[ \t]*\u00a0/.test(raw);
    const line = { text: withoutMarks(trimmed).replaceAll('\t', ' '), indent, gap, lostDash };
    gap = false;
    return [line];
  });
}

/** Share of the long lines that must end near the same column for a text to count as wrapped. */
const WRAPPED_SHARE = 0.6;

/**
 * The column at which a text was wrapped, or null where every line is a paragraph. Paragraphs of a resolution are
 * mostly longer than 140 characters, so a text without such lines has been wrapped.
 */
function wrapColumn(lines: readonly Line[]): number | null {
  const lengths = lines.map((line) => line.indent + line.text.length);
  const widest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const long = lengths.filter((length) => length > 40);
  if (widest > 140 || long.length < 3) return null;
  const full = long.filter((length) => length > widest * 0.8).length;
  return full >= long.length * WRAPPED_SHARE ? widest : null;
}

/** Columns that a hanging indent may take from the lines after the first. */
const SLACK = 4;

/** So many lines of one indent show how far lines of that indent go. */
const ENOUGH_LINES = 8;

/** Columns that a line of some indent fills before it is wrapped. */
type Columns = (indent: number) => number;

/** The columns to which lines of each indent were filled: some programs wrap before they indent. */
function ownColumns(lines: readonly Line[], widest: number): Columns {
  const lengths = new Map<number, number[]>();
  for (const line of lines)
    lengths.set(line.indent, [...(lengths.get(line.indent) ?? []), lengthOf(line)]);
  const columns = new Map<number, number>();
  for (const [indent, own] of lengths)
    if (own.length >= ENOUGH_LINES) columns.set(indent, Math.max(...own));
  return (indent) => columns.get(indent) ?? widest - SLACK;
}

const lengthOf = ({ indent, text }: Line): number => indent + text.length;

/** Whether a line had no room for the first word of the next. */
function isFull(before: Line, line: Line, columns: Columns): boolean {
  const [word = ''] = line.text.split(' ');
  return lengthOf(before) + 1 + word.length > columns(before.indent);
}

/** Share of the unfinished lines that must be full for a text to have letters of one width. */
const FULL_SHARE = 0.95;

/** The columns of a text of which each line is full to the last word; null where it has letters of differing widths. */
function columnsOf(lines: readonly Line[], widest: number): Columns | null {
  const own = ownColumns(lines, widest);
  const unfinished = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const goesOn = before !== undefined && !line.gap && /^\p{Ll}/u.test(line.text);
    return goesOn && /[\p{L}\d]$/u.test(before.text) ? [isFull(before, line, own)] : [];
  });
  const full = unfinished.filter((each) => each).length;
  return full >= unfinished.length * FULL_SHARE ? own : null;
}

/** Share of the column that a line of proportional letters fills at least, where a text was copied out of a PDF file. */
const PROPORTIONAL_SHARE = 0.7;

/** Share of the lines that labels begin where a text has kept them: its paragraphs have some three lines. */
const LABELLED_SHARE = 0.1;

/** How a text was wrapped. */
interface Wrapping {
  readonly columns: Columns;
  /** Whether it has letters of differing widths: it was copied out of a PDF file. */
  readonly isProportional: boolean;
  /** The first line with a label, where the paragraphs have kept theirs: below it a line without one seldom begins anything. */
  readonly firstLabel: Line | null;
}

function wrappingOf(lines: readonly Line[], widest: number): Wrapping {
  const labelled = lines.filter(({ text }) => splitLabel(text) !== null);
  const columns = columnsOf(lines, widest);
  return {
    columns: columns ?? (() => widest - SLACK),
    isProportional: columns === null,
    firstLabel: labelled.length > lines.length * LABELLED_SHARE ? (labelled[0] ?? null) : null,
  };
}

/** Whether a line has a label that belongs to its sentence: a dash or a number below a line with which nothing ends. */
function isInnerLabel(line: Line, before: Line): boolean {
  const kind = splitLabel(line.text)?.kind;
  return (kind === 'dash' || kind === 'number') && /[\p{L}\d]$/u.test(before.text);
}

/**
 * Whether a line goes on with the one before, and begins nothing of its own: that had no room for its first word; or it
 * is long, as lines of proportional letters differ in length, and its sentence is unfinished. `isLabelled`: paragraphs
 * here begin with labels.
 */
function continues(
  line: Line,
  before: Line,
  { columns, isProportional, firstLabel }: Wrapping,
  isLabelled: boolean,
): boolean {
  if (line.gap || line.lostDash || isPageFoot(line.text)) return false;
  const hasNoRoom = isFull(before, line, columns);
  if (splitLabel(line.text) !== null) return hasNoRoom && isInnerLabel(line, before);
  if (hasNoRoom) return true;
  if (lengthOf(before) <= columns(before.indent) * PROPORTIONAL_SHARE) return false;
  const goesOnSmall = /^[\p{Ll}\d]/u.test(line.text);
  if (!isProportional) return goesOnSmall && before.text.endsWith(',');
  if (isLabelled)
    return goesOnSmall ? !/[.:]$/.test(before.text) : /[\p{L}\d,]$/u.test(before.text);
  // A cover's lines are short, and begin small or large: only paragraphs are joined by such signs.
  return firstLabel === null && goesOnSmall && !/[.;:]$/.test(before.text);
}

/** Whether a line is a heading between paragraphs: below a finished one, without an end of its own, above a label. */
function isHeadingBelow(before: Line, line: Line, next: Line | undefined): boolean {
  return (
    next !== undefined && splitLabel(next.text) !== null && isHeadingBetween(before.text, line.text)
  );
}

/** Lines that make one paragraph, by its first. */
interface Wrapped extends Line {
  readonly rows: readonly string[];
}

function wrappedTogether(lines: readonly Line[], wrapping: Wrapping): Wrapped[] {
  const joined: Wrapped[] = [];
  /** Left edge of the lines after a paragraph's first, once it has one. */
  let hanging: number | null = null;
  let isLabelled = false;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = joined.at(-1);
    isLabelled ||= line === wrapping.firstLabel;
    const isOut = hanging !== null && line.indent < hanging - 1;
    const isApart =
      isOut || (before !== undefined && isHeadingBelow(before, line, lines[index + 1]));
    if (
      before !== undefined &&
      last !== undefined &&
      !isApart &&
      continues(line, before, wrapping, isLabelled)
    ) {
      joined[joined.length - 1] = { ...last, rows: [...last.rows, line.text] };
      hanging = line.indent;
    } else {
      joined.push({ ...line, rows: [line.text] });
      hanging = null;
    }
  });
  return joined;
}

/** A plain text, one block a paragraph: lines that a browser or mail program wrapped are joined again. */
export function readText(whole: string): ReadDocument {
  const { text, links } = withoutLinks(whole) ?? { text: whole, links: '' };
  const lines = linesOf(text);
  const column = wrapColumn(lines);
  const isWord = vocabularyOf(lines.map((line) => line.text));
  const paragraphs =
    column === null
      ? lines
      : wrappedTogether(lines, wrappingOf(lines, column)).map((each) => ({
          ...each,
          text: joinLines(each.rows, isWord),
        }));
  const blocks = paragraphs.map((line) =>
    toBlock(closeHyphens(line.text, isWord), { indent: line.indent, gap: line.gap }),
  );
  const addresses = linesOf(links).map((line) => toBlock(line.text, { layout: true }));
  return {
    format: 'text',
    languageHint: null,
    blocks: [...blocks, ...addresses],
    hints: { meta: {}, addresses: [] },
    notes: [],
    notices: [],
  };
}
