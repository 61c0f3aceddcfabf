import { type UnzipFileInfo, unzipSync } from 'fflate';
import { InputError } from '../errors.js';
import type { ReadDocument } from '../model/blocks.js';
import { type Notice, notice } from '../model/notice.js';
import { READING_BOUNDS } from '../model/settings.js';
import { docxBody } from './docx-body.js';
import { numberer } from './docx-numbering.js';
import type { Parts } from './docx-runs.js';
import { defaultLanguage, stylesOf } from './docx-styles.js';
import { childrenOf, parseXml, type XmlElement } from './xml.js';

const PARTS = /^word\/(?:document|styles|numbering|footnotes|endnotes)\.xml$/;

/** The parts of a document that are read, unpacked; a part that would be too large is refused before it is unpacked. */
function unpack(bytes: Uint8Array, file: string): Readonly<Record<string, Uint8Array>> {
  const filter = (part: UnzipFileInfo): boolean => {
    if (!PARTS.test(part.name)) return false;
    if (part.originalSize > READING_BOUNDS.partBytes)
      throw new InputError(
        `${file} unpacks to far more than a motion holds: take it out of the folder.`,
      );
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(`${file} is a damaged or incomplete DOCX file: download it again.`, {
      cause,
    });
  }
}

/** All text of the paragraphs of a note. */
function noteText(element: XmlElement): string {
  if (element.name === 't')
    return element.children.filter((each) => typeof each === 'string').join('');
  if (element.name === 'tab' || element.name === 'br') return ' ';
  if (element.name === 'del') return '';
  const text = childrenOf(element).map(noteText).join('');
  return element.name === 'p' ? `${text} ` : text;
}

function notesOf(kind: 'footnote' | 'endnote', root: XmlElement | undefined): [string, string][] {
  return childrenOf(root, kind)
    .filter((element) => element.attributes.type === undefined)
    .map((element) => [`${kind} ${element.attributes.id ?? ''}`, noteText(element)]);
}

function noticesOf(hasTrackedChanges: boolean, hidden: string, file: string): Notice[] {
  const notices: Notice[] = [];
  if (hasTrackedChanges)
    notices.push(
      notice(
        'tracked-changes',
        'warning',
        file,
        `${file} holds tracked changes: it is read as if all of them were accepted.`,
      ),
    );
  if (hidden !== '')
    notices.push(
      notice(
        'hidden-text',
        'warning',
        file,
        `${file} hides words that are not read: “${hidden.slice(0, 300)}”.`,
      ),
    );
  return notices;
}

/** A Word document: its text with typed and automatic labels, changes accepted, notes apart. */
export function readDocx(bytes: Uint8Array, file: string): ReadDocument {
  const unpacked = unpack(bytes, file);
  const part = (name: string): XmlElement | undefined => {
    const content = unpacked[`word/${name}.xml`];
    if (content === undefined) return undefined;
    try {
      return parseXml(new TextDecoder().decode(content));
    } catch (cause) {
      throw new InputError(`${file} is a damaged DOCX file: download it again.`, { cause });
    }
  };
  const root = part('document');
  if (root === undefined)
    throw new InputError(`${file} is no Word document: save it as DOCX, PDF or HTML.`);
  const styles = part('styles');
  const parts: Parts = {
    styleOf: stylesOf(styles),
    markerOf: numberer(part('numbering')),
    notes: new Map([
      ...notesOf('footnote', part('footnotes')),
      ...notesOf('endnote', part('endnotes')),
    ]),
  };
  const { blocks, notes, hasTrackedChanges, hidden } = docxBody(root, parts);
  return {
    format: 'docx',
    languageHint: defaultLanguage(styles),
    blocks,
    hints: { meta: {}, addresses: [] },
    notes,
    notices: noticesOf(hasTrackedChanges, hidden, file),
  };
}
