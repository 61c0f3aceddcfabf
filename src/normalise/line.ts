import type { Block, BlockStyle } from '../model/blocks.js';
import { isRunningLine } from '../text/furniture.js';
import { type LabelKind, labelKind, splitLabel } from '../text/labels.js';
import { collapse, inkLength } from '../text/white-space.js';

/** What became of a line: part of the tabled text, recognised layout, or nothing we can explain. */
export type Verdict = 'kept' | 'layout' | 'unexplained';

/** A block with its label apart and its text cleaned, as the normaliser works on it. */
export interface Line {
  readonly label: string | null;
  readonly kind: LabelKind | null;
  readonly text: string;
  readonly style: BlockStyle;
  /** Characters of label and text, white space apart. */
  readonly ink: number;
}

const MARKS = /[\ufff9-\ufffb]/g;

function lineOf(label: string | null, kind: LabelKind | null, text: string, block: Block): Line {
  const clean = collapse(text);
  const ink = inkLength(`${label ?? ''}${clean.replace(MARKS, '')}`);
  const isRunning = label === null && isRunningLine(clean);
  const style = isRunning ? { ...block.style, layout: true } : block.style;
  return { label, kind, text: clean, style, ink };
}

/** A block with its label split off its text, wherever the label stands. */
function toLine(block: Block): Line {
  if (block.marker !== null) {
    // A copy's own bullet before a typed label (`• (a) …`) is not the label.
    const own = labelKind(block.marker) === 'dash' ? splitLabel(collapse(block.text)) : null;
    if (own !== null) return lineOf(own.label, own.kind, own.rest, block);
    return lineOf(collapse(block.marker), labelKind(block.marker), block.text, block);
  }
  const text = collapse(block.text);
  const found = splitLabel(text);
  return found === null
    ? lineOf(null, null, text, block)
    : lineOf(found.label, found.kind, found.rest, block);
}

/**
 * Lines with their labels: a label that stands alone (in a cell or on a line of its own, as in copies of the Official
 * Journal) goes to the line after it.
 */
export function toLines(blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  let waiting: Line | null = null;
  for (const block of blocks) {
    const line = toLine(block);
    if (waiting !== null && line.label === null) {
      lines.push({
        ...line,
        label: waiting.label,
        kind: waiting.kind,
        ink: line.ink + waiting.ink,
      });
      waiting = null;
      continue;
    }
    if (waiting !== null) lines.push(waiting);
    waiting = line.text === '' && line.label !== null ? line : null;
    if (waiting === null && line.ink > 0) lines.push(line);
  }
  if (waiting !== null) lines.push(waiting);
  return lines;
}
