import { basename } from 'node:path';
import { assembleDossier } from '../dossier/index.js';
import { InputError } from '../errors.js';
import { listDocuments } from '../io/read-folder.js';
import { readSources } from '../io/read-sources.js';
import type { Corpus, Dossier } from '../model/comparison.js';
import { type Notice, notice } from '../model/notice.js';
import type { TabledText } from '../model/tabled-text.js';
import { readTexts } from './documents.js';
import type { Progress } from './progress.js';
import type { Terminal } from './terminal.js';

/** Folders to compare: the folder itself where documents lie in it, else its sub-folders that hold some. */
export async function dossierFolders(folder: string): Promise<string[]> {
  const { documents, folders } = await listDocuments(folder);
  if (documents.length > 0) return [folder];
  const below: string[] = [];
  for (const path of folders)
    if ((await listDocuments(path)).documents.length > 0) below.push(path);
  if (below.length === 0) {
    throw new InputError(
      `${folder}: there are no documents in this folder; put the joint motion and the motions it replaces into it.`,
    );
  }
  return below;
}

/** The folder itself, where the documents of one dossier lie in it; InputError where there are none or several dossiers. */
export async function oneDossier(folder: string): Promise<string> {
  const [first] = await dossierFolders(folder);
  if (first === folder) return folder;
  throw new InputError(
    `${folder}: this folder holds several dossiers; name one of them, such as ${first}.`,
  );
}

/** Reads the documents of one folder. */
export async function readDossier(
  folder: string,
  terminal: Terminal,
  progress: Progress,
): Promise<{ dossier: Dossier; corpus: Corpus }> {
  const { documents, passedOver, folders } = await listDocuments(folder);
  const corpus = await readSources(folder);
  const texts = await readTexts(documents, terminal, progress);
  const dossier = orMissing(() => assembleDossier(texts), folder, texts, corpus);
  const unread = [...passedOver, ...folders.map((path) => `${basename(path)}/`)];
  return {
    dossier: { ...dossier, notices: [...dossier.notices, ...unread.map(passedOverNotice)] },
    corpus,
  };
}

/** Where a dossier cannot be assembled and its `sources.json` names documents that are not there, that is the reason to give. */
function orMissing<T>(
  assemble: () => T,
  folder: string,
  texts: readonly TabledText[],
  { addresses }: Corpus,
): T {
  try {
    return assemble();
  } catch (cause) {
    const present = new Set(texts.map(({ reference }) => reference));
    const missing = Object.entries(addresses).filter(([reference]) => !present.has(reference));
    if (!(cause instanceof InputError) || missing.length === 0) throw cause;
    const named = missing.map(([reference, address]) => `${reference} (${address})`);
    throw new InputError(
      `${folder}: ${missing.length} of the documents are missing; open each in a browser, save the page into this folder and compare again: ${named.join(', ')}.`,
      { cause },
    );
  }
}

function passedOverNotice(name: string): Notice {
  return notice(
    'file-passed-over',
    'info',
    name,
    `${name} lies in the folder, but was not read: motions do not come as such files.`,
  );
}
