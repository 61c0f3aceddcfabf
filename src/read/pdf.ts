import { getDocumentProxy } from 'unpdf';
import { InputError } from '../errors.js';
import type { Block, Note, ReadDocument } from '../model/blocks.js';
import { READING_BOUNDS } from '../model/settings.js';
import { type Vocabulary, vocabularyOf } from '../text/hyphens.js';
import { joinLines } from './join-lines.js';
import { toBlock } from './marks.js';
import { runningLines } from './pdf-furniture.js';
import { linesOfPage, type PdfLine, toItem } from './pdf-lines.js';
import { paragraphsOf } from './pdf-paragraphs.js';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array, file: string): Promise<PdfDocument> {
  try {
    // The library takes the bytes over, so it gets its own.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
    });
  } catch (cause) {
    const isProtected = cause instanceof Error && cause.name === 'PasswordException';
    throw new InputError(
      isProtected
        ? `${file} is protected by a password: save it without one.`
        : `${file} is a damaged or incomplete PDF file: download it again.`,
      { cause },
    );
  }
}

interface Pages {
  readonly lines: readonly PdfLine[];
  readonly heights: readonly number[];
}

async function readPages(document: PdfDocument, file: string): Promise<Pages> {
  const lines: PdfLine[] = [];
  const heights: number[] = [];
  for (let index = 0; index < document.numPages; index++) {
    try {
      const page = await document.getPage(index + 1);
      const { items } = await page.getTextContent();
      const runs = items.flatMap((item) =>
        'str' in item ? [toItem(item.str, item.transform, item.width, item.fontName)] : [],
      );
      lines.push(...linesOfPage(runs, index));
      heights.push(page.view[3] ?? 842);
      page.cleanup();
    } catch (cause) {
      throw new InputError(`${file} is a damaged PDF file: download it again.`, { cause });
    }
  }
  return { lines, heights };
}

/** Letters smaller than this share of the text's are a footnote's. */
const NOTE_SIZE = 0.88;

/** The commonest letter size, by characters. */
function textSize(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + line.text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 12;
}

/** Footnotes stand below the text of their page, in smaller letters, each behind its mark. */
function splitNotes(
  lines: readonly PdfLine[],
  size: number,
): { text: PdfLine[]; notes: PdfLine[] } {
  const text: PdfLine[] = [];
  const notes: PdfLine[] = [];
  for (const line of lines) {
    const isBelow = notes.at(-1)?.page === line.page;
    const begins = /^(?:\ufff9[^\ufffb]*\ufffb|\d{1,3}(?=[\s\t]))/.test(line.text);
    const isSmall = line.size < size * NOTE_SIZE;
    if (isSmall && (isBelow || begins)) notes.push(line);
    else text.push(line);
  }
  return { text, notes };
}

function notesOf(lines: readonly PdfLine[], isWord: Vocabulary): Note[] {
  const notes: { mark: string; lines: string[] }[] = [];
  for (const line of lines) {
    const match = /^\ufff9?(\d{1,3})\ufffb?[\s\t]*(.*)$/.exec(line.text);
    const mark = match?.[1];
    if (mark !== undefined && Number(mark) === notes.length + 1)
      notes.push({ mark, lines: [match?.[2] ?? ''] });
    else notes.at(-1)?.lines.push(line.text);
  }
  return notes.map(({ mark, lines: texts }) => ({ mark, text: joinLines(texts, isWord) }));
}

/** A PDF file: its lines put together to paragraphs, running heads and feet marked, notes apart. */
export async function readPdf(bytes: Uint8Array, file: string): Promise<ReadDocument> {
  const document = await open(bytes, file);
  try {
    if (document.numPages > READING_BOUNDS.pages)
      throw new InputError(
        `${file} has ${document.numPages} pages, more than any motion: take it out of the folder.`,
      );
    const { lines, heights } = await readPages(document, file);
    if (lines.every((line) => line.text.trim() === ''))
      throw new InputError(
        `${file} holds pictures of pages and no text (a scan): get the document itself as HTML, DOCX or PDF.`,
      );
    return assemble(lines, heights);
  } finally {
    await document.loadingTask.destroy();
  }
}

function assemble(lines: readonly PdfLine[], heights: readonly number[]): ReadDocument {
  const running = runningLines(lines, heights);
  const { text, notes } = splitNotes(
    lines.filter((line) => !running.has(line)),
    textSize(lines),
  );
  const isWord = vocabularyOf(lines.map((line) => line.text));
  const blocks: Block[] = paragraphsOf(text).map((paragraph) =>
    toBlock(
      joinLines(
        paragraph.lines.map((line) => line.text),
        isWord,
      ),
      {
        indent: paragraph.lines[0]?.x ?? null,
        gap: paragraph.gap,
      },
    ),
  );
  const edges = [...running].map((line) => toBlock(line.text, { layout: true }));
  return {
    format: 'pdf',
    languageHint: null,
    blocks: [...edges, ...blocks],
    hints: { meta: {}, addresses: [] },
    notes: notesOf(notes, isWord),
    notices: [],
  };
}
