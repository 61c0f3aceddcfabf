import type { Note } from '../model/blocks.js';
import { symbol } from './docx-numbering.js';
import { isOn, type Style } from './docx-styles.js';
import { noteMark, TAB, withoutMarks } from './marks.js';
import { find, valueAt, type XmlElement } from './xml.js';

/** What the parts of a document beside its text say. */
export interface Parts {
  readonly styleOf: (id: string | null) => Style;
  readonly markerOf: (listId: string, level: number) => string | null;
  /** Texts of footnotes and endnotes by kind and id (`footnote 2`). */
  readonly notes: ReadonlyMap<string, string>;
}

/** A run of a paragraph: text in one style; a line break is `\n`, a tab the sign that sets labels apart. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
}

/** Tokens and codes of the template, which it hides: `<Titre>`, `{S&D}`. */
const TOKENS = /<\/?[A-Za-z][\w-]{1,40}>|\{[^{}<>]{1,40}\}/g;

/**
 * Runs without the hidden words that are no token of the template, and those words. Neighbouring hidden runs are joined
 * first, for Word splits tokens anywhere.
 */
export function revealTokens(runs: readonly Run[]): { shown: Run[]; hidden: string } {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.hidden && run.hidden)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  const hidden = joined.filter((run) => run.hidden).map((run) => run.text.replace(TOKENS, ''));
  const shown = joined.map((run) =>
    run.hidden ? { ...run, text: run.text.match(TOKENS)?.join('') ?? '' } : run,
  );
  return { shown, hidden: hidden.join('') };
}

/** The mark of a note, which is numbered by its place in the text and remembered; nothing for a note that is not there. */
function noteReference(element: XmlElement, parts: Parts, notes: Note[]): string {
  const kind = element.name.slice(0, -'Reference'.length);
  const text = parts.notes.get(`${kind} ${element.attributes.id ?? ''}`);
  if (text === undefined) return '';
  const mark = String(notes.length + 1);
  notes.push({ mark, text });
  return noteMark(mark);
}

function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(element.attributes.char ?? '20', 16);
  return symbol(String.fromCharCode(Number.isNaN(code) ? 0x20 : code));
}

/** What a child of a run shows, as text; nothing for containers and for what shows nothing. */
function shownBy(element: XmlElement, parts: Parts, notes: Note[]): string {
  switch (element.name) {
    case 't':
      return withoutMarks(element.children.filter((each) => typeof each === 'string').join(''));
    case 'tab':
    case 'ptab':
      return TAB;
    case 'br':
    case 'cr':
      // Page and column breaks have a type; only line breaks have none.
      return element.attributes.type === undefined ? '\n' : '';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbolOf(element);
    case 'footnoteReference':
    case 'endnoteReference':
      return noteReference(element, parts, notes);
    default:
      return '';
  }
}

/** One child of a run as a run of its own, or null where it shows nothing by itself. */
export function runOf(
  child: XmlElement,
  run: XmlElement,
  outer: Style,
  parts: Parts,
  notes: Note[],
): Run | null {
  const text = shownBy(child, parts, notes);
  if (text === '') return null;
  const properties = find(run, 'rPr');
  const style = parts.styleOf(valueAt(properties, 'rStyle'));
  const isRaised = valueAt(properties, 'vertAlign') === 'superscript';
  return {
    text: isRaised ? noteMark(text) : text,
    bold: isOn(properties, 'b', style.bold || outer.bold),
    italic: isOn(properties, 'i', style.italic || outer.italic),
    hidden: isOn(properties, 'vanish', style.hidden || outer.hidden),
  };
}
