import { joint, type Vocabulary } from '../text/hyphens.js';
import { splitLabel } from '../text/labels.js';
import { TAB } from './marks.js';
import type { PdfLine } from './pdf-lines.js';

/** Lines that make one paragraph, and the line step of the page they stand on. */
export interface PdfParagraph {
  readonly lines: readonly PdfLine[];
  readonly gap: boolean;
}

/** How much more than the usual step between lines parts paragraphs. */
const PARAGRAPH_STEP = 1.3;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The usual step from a line to the next, over a whole document; it is the smallest common one. */
function usualStep(lines: readonly PdfLine[]): number {
  const steps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const step = next !== undefined && next.page === line.page ? line.y - next.y : 0;
    return step > 2 && step < line.size * 2 ? [step] : [];
  });
  return median(steps);
}

/** Whether a line begins with a label where labels stand: left of the text before it, or with a gap after it. */
function beginsLabelled(line: PdfLine, paragraph: readonly PdfLine[]): boolean {
  const label = splitLabel(line.text.replaceAll(TAB, ' '));
  if (label === null || label.rest === '') return false;
  const before = paragraph.at(-1);
  if (before === undefined || line.text.slice(0, 12).includes(TAB)) return true;
  const first = paragraph[0] ?? before;
  return paragraph.length > 1 ? line.x < before.x - 3 : line.x <= first.x + 1;
}

/** Whether the line before had room for a line's first word, so that it was ended on purpose; slack in letter sizes. */
function hadRoom(last: PdfLine, line: PdfLine, right: number): boolean {
  const word = line.text.split(/[\s\t]/, 1)[0] ?? '';
  const width = ((line.end - line.x) * word.length) / Math.max(1, line.text.length);
  return last.end + width + last.size * 3 < right;
}

/** Whether a line begins where the lines of a paragraph after its first begin, as far as that is known. */
function isInPlace(line: PdfLine, paragraph: readonly PdfLine[]): boolean {
  const [first, second] = paragraph;
  if (first === undefined) return false;
  if (second !== undefined) return Math.abs(line.x - second.x) < 3;
  return first.bodyX === null || [first.x, first.bodyX].some((x) => Math.abs(line.x - x) < 3);
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
  return (
    isFull &&
    isInPlace(line, paragraph) &&
    (/^[\p{Ll}\d]/u.test(line.text) || !/[;.]$/.test(last.text.trim()))
  );
}

/** Groups the lines of a text into paragraphs, across pages too. */
export function paragraphsOf(lines: readonly PdfLine[]): PdfParagraph[] {
  const step = usualStep(lines);
  const right = Math.max(0, ...lines.map((line) => line.end));
  const paragraphs: { lines: PdfLine[]; gap: boolean }[] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    const last = paragraph?.lines.at(-1);
    if (paragraph === undefined || last === undefined) {
      paragraphs.push({ lines: [line], gap: true });
      continue;
    }
    const labelled = beginsLabelled(line, paragraph.lines);
    const sameSize = Math.abs(line.size - last.size) < 1;
    const down = last.y - line.y;
    const near =
      line.page === last.page &&
      down > -2 &&
      down < step * PARAGRAPH_STEP &&
      isInPlace(line, paragraph.lines) &&
      !differsInFont(line, last) &&
      !hadRoom(last, line, right);
    const crosses = line.page === last.page + 1 && goesOn(line, paragraph.lines, right);
    if (!labelled && sameSize && (near || crosses)) paragraph.lines.push(line);
    else paragraphs.push({ lines: [line], gap: !near });
  }
  return paragraphs;
}

const HYPHEN = /(\p{L}+)[-\u2010\u2011]$/u;

/**
 * The words of a paragraph's lines in one string. A hyphen at the end of a line stays, closed up (`pre-` `planned` →
 * `pre-planned`), unless the document writes the word without it elsewhere.
 */
export function joinLines(lines: readonly string[], isWord: Vocabulary): string {
  return lines.reduce((text, line) => {
    if (text === '') return line;
    if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
    const before = HYPHEN.exec(text)?.[1];
    if (before === undefined || !/^[\p{L}\d]/u.test(line)) return `${text} ${line}`;
    const after = /^\p{Ll}+/u.exec(line)?.[0];
    const isDivided = after !== undefined && joint(before, after, isWord) === '';
    return isDivided ? text.slice(0, -1) + line : text + line;
  }, '');
}
