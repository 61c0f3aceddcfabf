import type { InputDocument } from '../../src/documents.js';
import type { TabledText } from '../../src/model/tabled-text.js';
import { BROWSER } from './browser.js';
import { print } from './print.js';
import * as render from './render.js';

/** A way in which a tabled text comes to the program. */
export interface Format {
  readonly name: string;
  readonly render: (text: TabledText) => render.Rendering;
  /** Whether `render` gives a page that a browser prints. */
  readonly isPrinted: boolean;
}

const format = (name: string, render: Format['render'], { isPrinted = false } = {}): Format => ({
  name,
  render,
  isPrinted,
});

/** Every format but those that need a browser. */
export const FORMATS: readonly Format[] = [
  format('current page', render.currentPage),
  format('current page, copied', render.currentCopy),
  format('current page, saved with its parts', render.savedPage),
  format('page with tokens', render.tokenPage),
  format('page with tokens, copied', (text) => render.tokenCopy(text)),
  format('page with tokens, copied, points counted', (text) => render.tokenCopy(text, 'counted')),
  format('old table page', (text) => render.olderPage(text, 'tables')),
  format('old table page, copied', (text) => render.olderCopy(text, 'tables')),
  format('old table page, copied and wrapped', (text) => render.olderCopy(text, 'tables', 76)),
  format('re-skinned page', (text) => render.olderPage(text, 'flattened')),
  format('re-skinned page, copied', (text) => render.olderCopy(text, 'flattened')),
  format('copy that lost its labels', (text) => render.damagedCopy(text, 'lost')),
  format('copy with labels on lines of their own', (text) => render.damagedCopy(text, 'own line')),
  format('copy with points counted like paragraphs', (text) => render.damagedCopy(text, 'counted')),
  format('Word export of the portal', render.wordExport),
  format('Word, labels typed', (text) => render.wordDocument(text, 'typed')),
  format('Word, labels counted', (text) => render.wordDocument(text, 'counted')),
];

/** Needs the browser that `noPrinting` asks for. */
export const PDF: Format = format('PDF', render.printedPage, { isPrinted: true });

/** Why nothing can be printed here, or null where it can. */
export const noPrinting: string | null = BROWSER === null ? 'no Chromium' : null;

/** The texts as files, each in the format beside it; what is to be printed is printed in one run of the browser. */
export async function filesOf(
  texts: readonly (readonly [TabledText, Format])[],
): Promise<InputDocument[]> {
  const rendered = texts.map(([text, { render, isPrinted }]) => ({ ...render(text), isPrinted }));
  const printed = await print(
    rendered.filter(({ isPrinted }) => isPrinted).map(({ content }) => String(content)),
  );
  return rendered.map(({ file, content, isPrinted }) => ({
    file,
    bytes: isPrinted
      ? (printed.shift() ?? new Uint8Array())
      : typeof content === 'string'
        ? new TextEncoder().encode(content)
        : content,
  }));
}
