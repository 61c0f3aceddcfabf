import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Paragraph, TabledText } from '../../src/model/tabled-text.js';
import { normalise } from '../../src/normalise/index.js';
import { readDocument } from '../../src/read/index.js';
import { collapse } from '../../src/text/white-space.js';

/** The tabled text in some bytes, as the program reads it. */
export async function tabledTextOf(bytes: Uint8Array | string, file: string): Promise<TabledText> {
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return normalise(await readDocument(content, file), { file, sha256: '0'.repeat(64) });
}

/** The tabled text in a file. */
export function tabledTextIn(path: string): Promise<TabledText> {
  return tabledTextOf(readFileSync(path), basename(path));
}

type BareParagraph = Omit<Paragraph, 'label' | 'points'> & { readonly points: string[] };

/** A text's paragraphs without their labels, which formats print differently, and without their line breaks. */
export function bare(text: TabledText): BareParagraph[] {
  return text.paragraphs.map(({ id, kind, heading, text: words, points }) => ({
    id,
    kind,
    heading,
    text: collapse(words),
    points: points.map((point) => collapse(point.text)),
  }));
}

/** How many citations, recitals and operative paragraphs a text has. */
export function countsOf(text: TabledText): [number, number, number] {
  const count = (kind: string) => text.paragraphs.filter((each) => each.kind === kind).length;
  return [count('citation'), count('recital'), count('operative')];
}
