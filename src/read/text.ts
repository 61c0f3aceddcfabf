import type { ReadDocument } from '../model/blocks.js';
import { closeHyphens, vocabularyOf } from '../text/hyphens.js';
import { splitLabel } from '../text/labels.js';
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

/** Share of the column that a line of proportional letters fills at least, where a text was copied out of a PDF file. */
const PROPORTIONAL_SHARE = 0.7;

/**
 * Whether a line goes on with the one before, and begins nothing of its own: that had no room for its first word; or,
 * as lines of proportional letters differ in length, it is long, its sentence is unfinished, and the line goes on small.
 */
function continues(line: Line, before: Line, column: number): boolean {
  if (line.gap || line.lostDash || splitLabel(line.text) !== null) return false;
  const [word = ''] = line.text.split(' ');
  const length = before.indent + before.text.length;
  if (length + 1 + word.length > column - SLACK) return true;
  const isOpen = !/[.;:]$/.test(before.text) && /^[\p{Ll}\d]/u.test(line.text);
  return isOpen && length > column * PROPORTIONAL_SHARE;
}

function joinWrapped(lines: readonly Line[], column: number): Line[] {
  const joined: Line[] = [];
  /** Left edge of the lines after a paragraph's first, once it has one. */
  let hanging: number | null = null;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = joined.at(-1);
    const isOut = hanging !== null && line.indent < hanging - 1;
    if (before !== undefined && last !== undefined && !isOut && continues(line, before, column)) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}` };
      hanging = line.indent;
    } else {
      joined.push(line);
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
  const paragraphs = column === null ? lines : joinWrapped(lines, column);
  const isWord = vocabularyOf(lines.map((line) => line.text));
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
