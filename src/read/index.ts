import { InputError } from '../errors.js';
import type { ReadDocument } from '../model/blocks.js';
import { READING_BOUNDS } from '../model/settings.js';
import { decode } from './encoding.js';
import { containerOf, isChallenge, isHtml, isMhtml } from './sniff.js';

function tooLong(file: string): InputError {
  return new InputError(`${file} is far longer than any motion: take it out of the folder.`);
}

/** How many tags a page may have at most, counted up to the bound. */
function tagsIn(html: string): number {
  let count = 0;
  for (
    let at = html.indexOf('<');
    at >= 0 && count <= READING_BOUNDS.tags;
    at = html.indexOf('<', at + 1)
  )
    count++;
  return count;
}

/** Bytes that are text: a page, a saved page or plain text. */
async function readTextual(bytes: Uint8Array, file: string): Promise<ReadDocument> {
  if (isMhtml(new TextDecoder('latin1').decode(bytes.subarray(0, 8000)))) {
    const { mhtmlPage } = await import('./mhtml.js');
    const page = mhtmlPage(bytes, file);
    return readPage(page.html, file, page.address);
  }
  const text = decode(bytes, file);
  if (text.trim() === '') throw new InputError(`${file} is empty: download it again.`);
  if (isHtml(text)) return readPage(text, file, null);
  if (text.length > READING_BOUNDS.textCharacters) throw tooLong(file);
  const { readText } = await import('./text.js');
  return readText(text);
}

async function readPage(html: string, file: string, address: string | null): Promise<ReadDocument> {
  if (isChallenge(html))
    throw new InputError(
      `${file} is the Parliament's check for robots, not the document: open its address in a browser and save the page from there.`,
    );
  if (tagsIn(html) > READING_BOUNDS.tags) throw tooLong(file);
  const { readHtml } = await import('./html.js');
  return readHtml(html, address);
}

/**
 * What a document shows, read from its bytes. The format is told from the content, whatever the file's name; the
 * reader of a format is loaded when the first document of that format is met. Throws InputError for what cannot be read.
 */
export async function readDocument(bytes: Uint8Array, file: string): Promise<ReadDocument> {
  const document = await readFormat(bytes, file);
  if (document.blocks.length > READING_BOUNDS.lines) throw tooLong(file);
  return document;
}

/** Reads bytes with the reader of their format. */
async function readFormat(bytes: Uint8Array, file: string): Promise<ReadDocument> {
  if (bytes.length === 0) throw new InputError(`${file} is empty: download it again.`);
  if (bytes.length > READING_BOUNDS.fileBytes)
    throw new InputError(
      `${file} is larger than ${READING_BOUNDS.fileBytes / 1024 / 1024} MB, more than any motion: take it out of the folder.`,
    );
  switch (containerOf(bytes)) {
    case 'zip':
      return (await import('./docx.js')).readDocx(bytes, file);
    case 'protected':
      throw new InputError(`${file} is protected by a password: save it without one.`);
    case 'old word':
      throw new InputError(`${file} is in Word's old DOC format: save it as DOCX.`);
    case 'rtf':
      throw new InputError(`${file} is in RTF format: save it as DOCX.`);
    case 'picture':
      throw new InputError(`${file} is a picture: save the document itself as HTML, DOCX or PDF.`);
    case 'pdf':
      return (await import('./pdf.js')).readPdf(bytes, file);
    case null:
      return readTextual(bytes, file);
  }
}
