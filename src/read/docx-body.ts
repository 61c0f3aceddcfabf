import type { Block, BlockStyle, Note } from '../model/blocks.js';
import { type Parts, type Run, revealTokens, runOf } from './docx-runs.js';
import { listOf, outlineOf, type Style } from './docx-styles.js';
import { toBlock } from './marks.js';
import { childrenOf, find, valueAt, type XmlElement } from './xml.js';

/** A document's blocks, and what of it a reader should know. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly hasTrackedChanges: boolean;
  /** Hidden words that are no token of the template. */
  readonly hidden: string;
}

/** Elements of which nothing is shown: what was deleted or moved away, instructions, copies for old programs. */
const UNSHOWN =
  /^(?:del|moveFrom|delText|instrText|delInstrText|Fallback|pPr|rPr|sectPr|tblPr|trPr|tcPr|sdtPr)$/;

const CHANGES = /^(?:ins|del|moveFrom|moveTo)$/;

/** What has been read so far. */
interface Reading {
  readonly parts: Parts;
  readonly blocks: Block[];
  readonly notes: Note[];
  hasTrackedChanges: boolean;
  hidden: string;
  /** Runs of a paragraph whose end is deleted: the next paragraph goes on with them. */
  carried: Run[];
}

/** The children of an element that are shown, changes accepted. */
function shownChildren(element: XmlElement, at: Reading): XmlElement[] {
  const children = childrenOf(element);
  if (children.some(({ name }) => CHANGES.test(name))) at.hasTrackedChanges = true;
  return children.filter(({ name }) => !UNSHOWN.test(name));
}

function readInline(
  element: XmlElement,
  outer: Style,
  runs: Run[],
  inTable: boolean,
  at: Reading,
): void {
  for (const child of shownChildren(element, at)) {
    const run = element.name === 'r' ? runOf(child, element, outer, at.parts, at.notes) : null;
    if (run !== null) runs.push(run);
    else if (child.name === 'p') readParagraph(child, inTable, at);
    else readInline(child, outer, runs, inTable, at);
  }
}

/** Adds a paragraph's lines; its marker goes to the first. */
function addLines(
  runs: readonly Run[],
  marker: string | null,
  style: Partial<BlockStyle>,
  at: Reading,
): void {
  const { shown, hidden } = revealTokens(runs);
  at.hidden += hidden;
  const inked = shown.filter((run) => run.text.trim() !== '');
  const whole = {
    ...style,
    bold: inked.every((run) => run.bold),
    italic: inked.every((run) => run.italic),
  };
  const lines = shown
    .map((run) => run.text)
    .join('')
    .split('\n');
  lines.forEach((line, index) => {
    const block = toBlock(line, whole);
    if (block.text === '' && block.marker === null) return;
    at.blocks.push(index === 0 && marker !== null ? { ...block, marker } : block);
  });
}

/** Left edge of a paragraph's first line in points, or null where the paragraph itself does not say. */
function indentOf(properties: XmlElement | undefined): number | null {
  const { left, start, hanging } = find(properties, 'ind')?.attributes ?? {};
  const edge = Number(left ?? start ?? 'NaN');
  return Number.isNaN(edge) ? null : (edge - Number(hanging ?? '0')) / 20;
}

function readParagraph(paragraph: XmlElement, inTable: boolean, at: Reading): void {
  const properties = find(paragraph, 'pPr');
  const style = at.parts.styleOf(valueAt(properties, 'pStyle'));
  const runs = at.carried;
  at.carried = [];
  readInline(paragraph, style, runs, inTable, at);
  if (find(properties, 'rPr', 'del') !== undefined) {
    at.hasTrackedChanges = true;
    at.carried = runs;
    return;
  }
  const list = listOf(properties) ?? style.list;
  const isEmpty = runs.every((run) => run.text.trim() === '');
  const marker = list === null || isEmpty ? null : at.parts.markerOf(list.id, list.level);
  const layout = {
    heading: outlineOf(properties) ?? style.heading,
    indent: indentOf(properties),
    list: marker === null ? null : (list?.level ?? null),
    table: inTable,
  };
  if (!isEmpty) addLines(runs, marker, layout, at);
}

function readBlocks(element: XmlElement, inTable: boolean, at: Reading): void {
  for (const child of shownChildren(element, at))
    if (child.name === 'p') readParagraph(child, inTable, at);
    else readBlocks(child, inTable || child.name === 'tbl', at);
}

/** The paragraphs of a document's body, changes accepted, in the order of the text. */
export function docxBody(root: XmlElement, parts: Parts): Body {
  const at: Reading = {
    parts,
    blocks: [],
    notes: [],
    hasTrackedChanges: false,
    hidden: '',
    carried: [],
  };
  readBlocks(root, false, at);
  if (at.carried.length > 0) addLines(at.carried, null, {}, at);
  return { ...at, hidden: at.hidden.trim() };
}
