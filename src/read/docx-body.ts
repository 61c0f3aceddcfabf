import type { Block, BlockStyle, Note } from '../model/blocks.js';
import { symbol } from './docx-numbering.js';
import { isOn, listOf, outlineOf, type Style } from './docx-styles.js';
import { noteMark, TAB, toBlock, withoutMarks } from './marks.js';
import { childrenOf, find, valueAt, type XmlElement } from './xml.js';

/** What the parts of a document beside its text say. */
export interface Parts {
  readonly styleOf: (id: string | null) => Style;
  readonly markerOf: (listId: string, level: number) => string | null;
  /** Texts of footnotes and endnotes by kind and id (`footnote 2`). */
  readonly notes: ReadonlyMap<string, string>;
}

/** A document's blocks, and what of it a reader should know. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly hasTrackedChanges: boolean;
  /** Hidden words that are no token of the template. */
  readonly hidden: string;
}

interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
}

/** Tokens and codes of the template, which it hides: `<Titre>`, `{S&D}`. */
const TOKENS = /<\/?[A-Za-z][\w-]{1,40}>|\{[^{}<>]{1,40}\}/g;

/** Elements of which nothing is shown: what was deleted or moved away, instructions, copies for old programs. */
const UNSHOWN =
  /^(?:del|moveFrom|delText|instrText|delInstrText|Fallback|pPr|rPr|sectPr|tblPr|trPr|tcPr|sdtPr)$/;

/** Hidden runs without all that is no token; neighbours are joined first, for Word splits tokens anywhere. */
function revealTokens(runs: readonly Run[], drop: (text: string) => void): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.hidden && run.hidden)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined.map((run) => {
    if (!run.hidden) return run;
    drop(run.text.replace(TOKENS, ''));
    return { ...run, text: run.text.match(TOKENS)?.join('') ?? '' };
  });
}

/** The paragraphs of a document's body, changes accepted, in the order of the text. */
export function docxBody(root: XmlElement, parts: Parts): Body {
  const blocks: Block[] = [];
  const notes: Note[] = [];
  let hasTrackedChanges = false;
  let hidden = '';
  /** Set while the mark between two paragraphs is deleted: the next goes on with the runs before. */
  let carried: Run[] = [];

  const noteReference = (kind: string, element: XmlElement): string => {
    const text = parts.notes.get(`${kind} ${element.attributes.id ?? ''}`);
    if (text === undefined) return '';
    const mark = String(notes.length + 1);
    notes.push({ mark, text });
    return noteMark(mark);
  };

  const runText = (element: XmlElement): string => {
    switch (element.name) {
      case 't':
        return withoutMarks(element.children.filter((child) => typeof child === 'string').join(''));
      case 'tab':
      case 'ptab':
        return TAB;
      case 'br':
      case 'cr':
        return element.attributes.type === undefined ? '\n' : '';
      case 'noBreakHyphen':
        return '-';
      case 'sym':
        return symbol(
          String.fromCodePoint(Number.parseInt(element.attributes.char ?? '20', 16) || 32),
        );
      case 'footnoteReference':
      case 'endnoteReference':
        return noteReference(element.name.slice(0, -'Reference'.length), element);
      default:
        return '';
    }
  };

  const readRun = (run: XmlElement, outer: Style, runs: Run[], inTable: boolean): void => {
    const properties = find(run, 'rPr');
    const style = parts.styleOf(valueAt(properties, 'rStyle'));
    const isRaised = valueAt(properties, 'vertAlign') === 'superscript';
    for (const child of childrenOf(run)) {
      const text = runText(child);
      if (text !== '')
        runs.push({
          text: isRaised ? noteMark(text) : text,
          bold: isOn(properties, 'b', style.bold || outer.bold),
          italic: isOn(properties, 'i', style.italic || outer.italic),
          hidden: isOn(properties, 'vanish', style.hidden || outer.hidden),
        });
      else if (!UNSHOWN.test(child.name)) readInline(child, outer, runs, inTable);
    }
  };

  const readInline = (element: XmlElement, outer: Style, runs: Run[], inTable: boolean): void => {
    for (const child of childrenOf(element)) {
      if (/^(?:ins|del|moveFrom|moveTo)$/.test(child.name)) hasTrackedChanges = true;
      if (UNSHOWN.test(child.name)) continue;
      if (child.name === 'r') readRun(child, outer, runs, inTable);
      else if (child.name === 'p') readParagraph(child, inTable);
      else readInline(child, outer, runs, inTable);
    }
  };

  const pushLines = (
    runs: readonly Run[],
    marker: string | null,
    style: Partial<BlockStyle>,
  ): void => {
    const shown = revealTokens(runs, (text) => {
      hidden += text;
    });
    const inked = shown.filter((run) => run.text.trim() !== '');
    if (inked.length === 0) return;
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
      blocks.push(index === 0 && marker !== null ? { ...block, marker } : block);
    });
  };

  const readParagraph = (paragraph: XmlElement, inTable: boolean): void => {
    const properties = find(paragraph, 'pPr');
    const style = parts.styleOf(valueAt(properties, 'pStyle'));
    const runs: Run[] = carried;
    carried = [];
    readInline(paragraph, style, runs, inTable);
    if (find(properties, 'rPr', 'del') !== undefined) {
      hasTrackedChanges = true;
      carried = runs;
      return;
    }
    const list = listOf(properties) ?? style.list;
    const isEmpty = runs.every((run) => run.text.trim() === '');
    const marker = list === null || isEmpty ? null : parts.markerOf(list.id, list.level);
    const indentation = find(properties, 'ind')?.attributes ?? {};
    const left = Number(indentation.left ?? indentation.start ?? 'NaN');
    pushLines(runs, marker, {
      heading: outlineOf(properties) ?? style.heading,
      indent: Number.isNaN(left) ? null : (left - Number(indentation.hanging ?? '0')) / 20,
      list: marker === null ? null : (list?.level ?? null),
      table: inTable,
    });
  };

  const readBlocks = (element: XmlElement, inTable: boolean): void => {
    for (const child of childrenOf(element)) {
      if (/^(?:ins|del|moveFrom|moveTo)$/.test(child.name)) hasTrackedChanges = true;
      if (UNSHOWN.test(child.name)) continue;
      if (child.name === 'p') readParagraph(child, inTable);
      else readBlocks(child, inTable || child.name === 'tbl');
    }
  };

  readBlocks(root, false);
  if (carried.length > 0) pushLines(carried, null, {});
  return { blocks, notes, hasTrackedChanges, hidden: hidden.trim() };
}
