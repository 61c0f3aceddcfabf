import type { Table } from './table.js';

/** How a plain table is laid out. */
export interface Layout {
  /** Columns of the terminal; null where nobody cuts lines (a pipe). */
  readonly width: number | null;
  /** Marks up a heading, e.g. in bold; the text itself where no colour is wanted. */
  readonly heading: (text: string) => string;
}

/** A table for reading on a terminal: one line a row, the last column cut to the width, the sentences below. */
export function plainTable({ columns, rows, sentences }: Table, layout: Layout): string {
  const shown = columns.flatMap(({ brief }, index) => (brief ? index : []));
  const lines = [
    shown.map((index) => columns[index]?.title ?? ''),
    ...rows.map(({ words }) => shown.map((index) => oneLine(words[index] ?? ''))),
  ];
  const widths = shown.map((_, place) => Math.max(...lines.map((line) => lengthOf(line[place]))));
  const drawn = lines.map((line) => drawLine(line, widths, layout.width));
  const [head = '', ...body] = drawn;
  const table = rows.length === 0 ? [] : [layout.heading(head), ...body, ''];
  return `${[...table, ...sentences].join('\n')}\n`;
}

function drawLine(
  cells: readonly string[],
  widths: readonly number[],
  width: number | null,
): string {
  const last = cells.length - 1;
  const line = cells
    .map((cell, place) =>
      place === last ? cell : cell + ' '.repeat((widths[place] ?? 0) - lengthOf(cell)),
    )
    .join('  ')
    .trimEnd();
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
