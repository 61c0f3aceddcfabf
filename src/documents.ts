import { createHash } from 'node:crypto';
import { compare } from './compare.js';
import { assembleDossier } from './dossier/index.js';
import { type Comparison, type Corpus, UNKNOWN_CORPUS } from './model/comparison.js';
import { DEFAULT_SETTINGS, type Settings } from './model/settings.js';
import type { Source, TabledText } from './model/tabled-text.js';
import { normalise } from './normalise/index.js';
import { readDocument } from './read/index.js';
import type { ParsedReview } from './review/index.js';

/** A document as bytes, in any format; `file` is its name without folders. */
export interface InputDocument {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The tabled text of one document; InputError where it cannot be read or is no motion. */
export async function readTabledText({ file, bytes }: InputDocument): Promise<TabledText> {
  const source: Source = { file, sha256: createHash('sha256').update(bytes).digest('hex') };
  return normalise(await readDocument(bytes, file), source);
}

/**
 * The comparison of one dossier from its documents, in any order and mix of formats: reading, normalising, assembling
 * and comparing in one call. InputError where a document or the dossier is wrong.
 */
export async function compareDocuments(
  documents: readonly InputDocument[],
  {
    settings = DEFAULT_SETTINGS,
    corpus = UNKNOWN_CORPUS,
    review = null,
  }: {
    readonly settings?: Settings;
    readonly corpus?: Corpus;
    readonly review?: ParsedReview | null;
  } = {},
): Promise<Comparison> {
  const texts: TabledText[] = [];
  for (const document of documents) texts.push(await readTabledText(document));
  return compare(assembleDossier(texts), settings, corpus, review);
}
