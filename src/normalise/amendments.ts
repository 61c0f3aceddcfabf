import { type Notice, notice } from '../model/notice.js';
import { fold, LANGUAGES } from './languages.js';
import type { Line } from './line.js';

const HEADS = LANGUAGES.map((language) => language.amendment);

/** Whether a line is the head of an amendment or of its column: `Amendment`, `Amendment 12`. */
function isHead(line: Line): boolean {
  const folded = fold(line.text).replace(/\s*\d{0,4}$/, '');
  return line.text.length < 40 && HEADS.includes(folded);
}

/** Cells looked at for the heads of the two columns; a spacer may stand before them. */
const HEAD_CELLS = 6;

/** The runs of lines that stand in one table, as half-open ranges. */
function tablesIn(lines: readonly Line[]): [start: number, end: number][] {
  const tables: [number, number][] = [];
  lines.forEach((line, index) => {
    const last = tables.at(-1);
    if (!line.style.table) return;
    if (last !== undefined && last[1] === index) last[1] = index + 1;
    else tables.push([index, index + 1]);
  });
  return tables;
}

/**
 * Sets tables of amendments aside as layout, with the head above each and the mark of the original language below it:
 * they change the text of a motion and are none. The notice quotes where they begin.
 */
export function setAmendmentsAside(
  lines: readonly Line[],
  file: string,
): { lines: Line[]; notices: Notice[] } {
  const aside = new Set<number>();
  const tables = tablesIn(lines).filter(([start, end]) =>
    lines.slice(start, Math.min(end, start + HEAD_CELLS)).some(isHead),
  );
  for (const [start, end] of tables) {
    for (let index = start; index < end; index++) aside.add(index);
    const above = lines[start - 1];
    const below = lines[end];
    if (above !== undefined && isHead(above)) aside.add(start - 1);
    if (below !== undefined && /^Or\.\s?\p{Ll}{2}$/u.test(below.text)) aside.add(end);
  }
  if (aside.size === 0) return { lines: [...lines], notices: [] };
  const quoted = lines.filter((_, index) => aside.has(index)).map((line) => line.text);
  const message = `${file} holds ${tables.length === 1 ? 'a table' : `${tables.length} tables`} of amendments, set aside because amendments are no part of a motion: “${quoted.join(' ').slice(0, 300)}”.`;
  return {
    lines: lines.map((line, index) =>
      aside.has(index) ? { ...line, style: { ...line.style, layout: true } } : line,
    ),
    notices: [notice('amendments-set-aside', 'warning', file, message)],
  };
}
