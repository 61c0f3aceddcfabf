import { InputError } from '../errors.js';
import type { ReadDocument } from '../model/blocks.js';
import type { Source, TabledText } from '../model/tabled-text.js';

/** The tabled text that a document holds. Throws InputError where it is no motion or has no paragraphs. */
export function normalise(document: ReadDocument, source: Source): TabledText {
  if (document.blocks.length === 0)
    throw new InputError(`${source.file} has no text: replace it with the document itself.`);
  throw new InputError(
    `${source.file} is no motion, joint motion or adopted text: take it out of the folder.`,
  );
}
