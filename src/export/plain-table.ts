import type { Table } from './table.js';

/** How a plain table is laid out. */
export interface Layout {
  /** Columns of the terminal; null where nobody cuts lines (a pipe). */
  readonly width: number | null;
  /** Marks up a heading, e.g. in bold; the text itself where no colour is wanted. */
  readonly heading: (text: string) => string;
}

/** Letters that the last column, the text, needs beside the others; with less room it goes below them. */
const LEAST_ROOM = 32;

const INDENT = '    ';

/** A table for reading on a terminal: a line a row (two on a narrow one), cut to the width, the sentences below. */
export function plainTable({ columns, rows, sentences }: Table, layout: Layout): string {
  const shown = columns.flatMap(({ brief }, index) => (brief ? index : []));
  const lines = [
    shown.map((index) => columns[index]?.title ?? ''),
    ...rows.map(({ words }) => shown.map((index) => oneLine(words[index] ?? ''))),
  ];
  const widths = shown
    .slice(0, -1)
    .map((_, place) => Math.max(...lines.map((line) => lengthOf(line[place]))));
  const room =
    (layout.width ?? Number.POSITIVE_INFINITY) - widths.reduce((sum, width) => sum + width + 2, 0);
  const [head = '', ...body] = lines.map((line) => {
    const beside = padded(line, widths);
    const text = line.at(-1) ?? '';
    return room < LEAST_ROOM
      ? `${cut(beside.trimEnd(), layout.width)}\n${cut(INDENT + text, layout.width)}`
      : cut(beside + text, layout.width).trimEnd();
  });
  const table = rows.length === 0 ? [] : [layout.heading(head), ...body, ''];
  return `${[...table, ...sentences].join('\n')}\n`;
}

/** The cells before the last, each as wide as its column and two spaces more. */
function padded(cells: readonly string[], widths: readonly number[]): string {
  return widths
    .map((width, place) => {
      const cell = cells[place] ?? '';
      return cell + ' '.repeat(Math.max(0, width - lengthOf(cell)) + 2);
    })
    .join('');
}

function cut(line: string, width: number | null): string {
  const letters = Array.from(line);
  return width === null || letters.length <= width
    ? line
    : `${letters.slice(0, Math.max(1, width - 1)).join('')}…`;
}

function lengthOf(text = ''): number {
  return Array.from(text).length;
}

/** Control characters of a document never reach the terminal. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
