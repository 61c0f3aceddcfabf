import { InputError } from '../errors.js';
import type { ReadDocument } from '../model/blocks.js';

/** What a document shows, read from its bytes; the format is told from the content. Throws InputError for what cannot be read. */
export async function readDocument(bytes: Uint8Array, file: string): Promise<ReadDocument> {
  if (bytes.length === 0) throw new InputError(`${file} is empty: download it again.`);
  throw new InputError(
    `${file} is in no format this program reads: save it as HTML, DOCX, PDF or text.`,
  );
}
