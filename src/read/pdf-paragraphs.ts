import { isHeadingBetween, isPageFoot } from '../text/furniture.js';
import { splitLabel } from '../text/labels.js';
import { TAB } from './marks.js';
import type { PdfLine } from './pdf-lines.js';

/** Lines that make one paragraph, and the line step of the page they stand on. */
export interface PdfParagraph {
  readonly lines: readonly PdfLine[];
  readonly gap: boolean;
}

/** How much more than the usual step between lines parts paragraphs; where a raised mark may have made room for itself. */
const PARAGRAPH_STEP = 1.2;
const RAISED_STEP = 1.35;

/** The usual step from a line to the next in letter sizes, over a whole document: a small one, as those between paragraphs may be many. */
function usualStep(lines: readonly PdfLine[]): number {
  const steps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const step = next !== undefined && next.page === line.page ? line.y - next.y : 0;
    return step > 2 && step < line.size * 2 ? [step / line.size] : [];
  });
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 4)] ?? 0;
}

const hasMark = ({ text }: PdfLine): boolean => text.includes('\ufff9');

/** Whether a line stands no further below the one before than lines of a paragraph do; titles have larger letters and steps. */
function isClose(line: PdfLine, last: PdfLine, step: number): boolean {
  const down = last.y - line.y;
  const factor = hasMark(line) || hasMark(last) ? RAISED_STEP : PARAGRAPH_STEP;
  return line.page === last.page && down > -2 && down < step * last.size * factor;
}

/**
 * Whether a line begins with a label where labels stand: left of the text before it, with a gap after it, or below a
 * colon; where all lines begin at the same edge, below one with which a paragraph may end.
 */
function beginsLabelled(line: PdfLine, paragraph: readonly PdfLine[]): boolean {
  const label = splitLabel(line.text.replaceAll(TAB, ' '));
  if (label === null || label.rest === '') return false;
  const before = paragraph.at(-1);
  if (before === undefined || line.text.slice(0, 12).includes(TAB)) return true;
  if (before.text.endsWith(':')) return true;
  const first = paragraph[0] ?? before;
  const isFlush = Math.abs(before.x - first.x) < 1 && Math.abs(line.x - first.x) < 1;
  if (isFlush && first.bodyX === null) return /[;:.,]$/.test(before.text);
  return paragraph.length === 1 ? line.x <= first.x + 1 : line.x < before.x - 3;
}

/** Whether the line before had room for a line's first word, so that it was ended on purpose; slack in letter sizes. */
function hadRoom(last: PdfLine, line: PdfLine, right: number): boolean {
  const word = line.text.split(/[\s\t]/, 1)[0] ?? '';
  const width = ((line.end - line.x) * word.length) / Math.max(1, line.text.length);
  return last.end + width + last.size * 3 < right;
}

/**
 * Whether a line begins where the lines of a paragraph after its first begin, as far as that is known. Below a label
 * they begin anywhere up to about its text: pages set the text a fixed way behind labels of differing widths.
 */
function isInPlace(line: PdfLine, paragraph: readonly PdfLine[]): boolean {
  const [first, second] = paragraph;
  if (first === undefined) return false;
  if (second !== undefined) return Math.abs(line.x - second.x) < 3;
  return first.bodyX === null || (line.x > first.x - 3 && line.x < first.bodyX + first.size);
}

/** Whether two lines are set in different fonts from end to end, as a heading and the text below it. */
function differsInFont(line: PdfLine, last: PdfLine): boolean {
  return line.font !== null && last.font !== null && line.font !== last.font;
}

/** Whether a line at the top of a page goes on with the paragraph at the foot of the page before. */
function goesOn(line: PdfLine, paragraph: readonly PdfLine[], right: number): boolean {
  const last = paragraph.at(-1);
  if (last === undefined) return false;
  const isFull = last.end > right - last.size * 6;
  const isEnded = /[;.]$/.test(last.text.trim());
  const goesOnSmall = /^[\p{Ll}\d]/u.test(line.text) && splitLabel(line.text) === null;
  return isFull && isInPlace(line, paragraph) && (goesOnSmall || !isEnded);
}

/** Groups the lines of a text into paragraphs, across pages too. */
export function paragraphsOf(lines: readonly PdfLine[]): PdfParagraph[] {
  const step = usualStep(lines);
  const right = Math.max(0, ...lines.map((line) => line.end));
  const paragraphs: { lines: PdfLine[]; gap: boolean }[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const paragraph = paragraphs.at(-1);
    const last = paragraph?.lines.at(-1);
    if (paragraph === undefined || last === undefined) {
      paragraphs.push({ lines: [line], gap: true });
      continue;
    }
    const labelled = beginsLabelled(line, paragraph.lines);
    const sameSize = Math.abs(line.size - last.size) < 1;
    const near =
      isClose(line, last, step) &&
      isInPlace(line, paragraph.lines) &&
      !differsInFont(line, last) &&
      !hadRoom(last, line, right);
    const crosses = line.page === last.page + 1 && goesOn(line, paragraph.lines, right);
    const isHeading =
      next !== undefined &&
      splitLabel(next.text.replaceAll(TAB, ' ')) !== null &&
      isHeadingBetween(last.text, line.text);
    const isApart = labelled || isHeading || isPageFoot(line.text);
    if (!isApart && sameSize && (near || crosses)) paragraph.lines.push(line);
    else paragraphs.push({ lines: [line], gap: !near });
  }
  return paragraphs;
}
