import { type Block, type BlockStyle, PLAIN } from '../model/blocks.js';
import { onlyLabel } from '../text/labels.js';

/** Stands in a line where the layout sets its label apart: a spacer, a tab. */
export const TAB = '\t';

/** What a superscript must be to be taken for the mark of a note: `1`, `(1)`, `[12]`, `*`. */
const NOTE_MARK = /^\s*[([]?\s*(?:\d{1,3}|\*{1,3}|†)\s*[)\]]?\s*$/;

/** A possible note's mark, set apart for the normaliser (see `Block`); any other superscript is text. */
export function noteMark(text: string): string {
  return NOTE_MARK.test(text) ? `\ufff9${text.trim()}\ufffb` : text;
}

/** A document's own text without the characters that this program gives a meaning. */
export function withoutMarks(text: string): string {
  return /[\ufff9-\ufffb]/.test(text) ? text.replace(/[\ufff9-\ufffb]/g, '') : text;
}

/** A line as a block: what stands before its first tab is its marker, if it is a label. */
export function toBlock(line: string, style: Partial<BlockStyle> = {}): Block {
  const tab = line.indexOf(TAB);
  const marker = tab < 0 || tab > 12 ? null : (onlyLabel(line.slice(0, tab).trim())?.label ?? null);
  const text = marker === null ? line : line.slice(tab + 1);
  return { marker, text: text.replaceAll(TAB, ' ').trim(), style: { ...PLAIN, ...style } };
}
