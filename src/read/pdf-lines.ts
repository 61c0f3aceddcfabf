import { noteMark, TAB, withoutMarks } from './marks.js';

/** A run of text with its place on a page: points from the left and the bottom. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Name of the font in the file. */
  readonly font: string;
}

/** A line of a page. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  /** Left edge of the text after a label that is set apart; null where there is none. */
  readonly bodyX: number | null;
  /** Right edge. */
  readonly end: number;
  readonly y: number;
  /** Size of most of its letters, in points. */
  readonly size: number;
  /** The font of all of its letters, or null where they differ. */
  readonly font: string | null;
}

/** A gap between runs from which on it parts words, and one from which on it sets a label apart; in letter sizes. */
const WORD_GAP = 0.15;
const TAB_GAP = 0.75;

/** Share of the line's letter size below which a raised run may be the mark of a note. */
const RAISED_SIZE = 0.8;

interface Growing {
  items: PdfItem[];
  y: number;
  size: number;
}

/** Whether a run stands on a line: raised marks stand up to half a letter above it. */
function isOn(line: Growing, item: PdfItem): boolean {
  return Math.abs(item.y - line.y) < Math.max(line.size, item.size) * 0.45;
}

function textOf(line: Growing): { text: string; bodyX: number | null } {
  let text = '';
  let bodyX: number | null = null;
  let end: number | null = null;
  for (const item of line.items) {
    const gap = end === null ? 0 : item.x - end;
    const isRaised = item.size < line.size * RAISED_SIZE && item.y > line.y + 1;
    if (gap > line.size * TAB_GAP) {
      text += TAB;
      if (text.trim().length < 9) bodyX ??= item.x;
    } else if (gap > line.size * WORD_GAP && !/\s$/.test(text) && !/^\s/.test(item.text))
      text += ' ';
    text += isRaised ? noteMark(item.text) : item.text;
    end = item.x + item.width;
  }
  return { text: withoutBlanks(text), bodyX };
}

/** The lines of one page from top to bottom, each from left to right. */
export function linesOfPage(items: readonly PdfItem[], page: number): PdfLine[] {
  const growing: Growing[] = [];
  for (const item of items) {
    // White space counts by the gap it leaves.
    if (item.text.trim() === '') continue;
    const line = growing.findLast((each) => isOn(each, item));
    if (line !== undefined) {
      line.items.push(item);
      if (item.size > line.size) Object.assign(line, { size: item.size, y: item.y });
    } else growing.push({ items: [item], y: item.y, size: item.size });
  }
  return growing
    .map((line): Growing => ({ ...line, items: line.items.toSorted((a, b) => a.x - b.x) }))
    .sort((a, b) => b.y - a.y)
    .map((line) => ({
      ...textOf(line),
      page,
      x: line.items[0]?.x ?? 0,
      end: Math.max(...line.items.map((item) => item.x + item.width)),
      y: line.y,
      size: line.size,
      font: line.items.every((item) => item.font === line.items[0]?.font)
        ? (line.items[0]?.font ?? null)
        : null,
    }));
}

function withoutBlanks(text: string): string {
  return text.replace(/[ \u00a0]*\t[\s\u00a0]*/g, TAB).trim();
}

/** A run as the PDF library gives it. */
export function toItem(
  text: string,
  transform: readonly number[],
  width: number,
  font: string,
): PdfItem {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  const clean = withoutMarks(text).replaceAll(TAB, ' ');
  return { text: clean, x, y, width, size: Math.hypot(c, d), font };
}
