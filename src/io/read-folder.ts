import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { InputError } from '../errors.js';
import { byCodeUnit } from '../model/order.js';

/** Larger files are refused unread: the longest resolutions on record stay below 5 MB as PDF. */
const LARGEST_FILE_BYTES = 50_000_000;

/** One file's bytes; InputError where it cannot be read or is too large. */
export async function readInputFile(path: string): Promise<Uint8Array> {
  const { size } = await orInputError(stat(path), path);
  if (size > LARGEST_FILE_BYTES) {
    throw new InputError(
      `${basename(path)}: the file has ${Math.round(size / 1e6)} MB, more than the ${LARGEST_FILE_BYTES / 1e6} MB this program reads; save only the text of the motion and try again.`,
    );
  }
  return new Uint8Array(await orInputError(readFile(path), path));
}

/** The paths of a folder's own entries, sorted by name; InputError where it is no readable folder. */
async function listFolder(folder: string): Promise<{ files: string[]; folders: string[] }> {
  const entries = await orInputError(readdir(folder, { withFileTypes: true }), folder);
  const visible = entries
    .filter((entry) => !entry.name.startsWith('.') && !entry.name.startsWith('~$'))
    .sort((a, b) => byCodeUnit(a.name, b.name));
  const files: string[] = [];
  const folders: string[] = [];
  for (const entry of visible) {
    const path = join(folder, entry.name);
    const isFolder = entry.isSymbolicLink()
      ? (await orInputError(stat(path), path)).isDirectory()
      : entry.isDirectory();
    (isFolder ? folders : files).push(path);
  }
  return { files, folders };
}

/** Endings of files that lie beside documents without being any: they are passed over, and said to be. */
const NOT_DOCUMENTS = new Set(
  '.json .jsonl .md .csv .xlsx .png .jpg .jpeg .gif .svg .webp .ico .css .js .map .log .url .lnk .part .db .ini'.split(
    ' ',
  ),
);

/** A folder's files that may be documents, the names of those passed over, and its sub-folders, all in order of name. */
export async function listDocuments(
  folder: string,
): Promise<{ documents: string[]; passedOver: string[]; folders: string[] }> {
  const { files, folders } = await listFolder(folder);
  const isDocument = (path: string) => !NOT_DOCUMENTS.has(extname(path).toLowerCase());
  return {
    documents: files.filter(isDocument),
    passedOver: files
      .filter((path) => !isDocument(path) && basename(path) !== SOURCES_FILE)
      .map((path) => basename(path)),
    // "Save page as" in a browser leaves a folder of pictures and styles beside the page.
    folders: folders.filter((path) => !path.endsWith('_files')),
  };
}

/** The file beside a corpus' documents that says where they are from. */
export const SOURCES_FILE = 'sources.json';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; check the name',
  EACCES: 'it cannot be read; check its permissions',
  EPERM: 'it cannot be read; check its permissions',
  EISDIR: 'it is a folder; name a file',
  ENOTDIR: 'it is not a folder; name the folder that holds the documents',
};

async function orInputError<T>(reading: Promise<T>, path: string): Promise<T> {
  try {
    return await reading;
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new InputError(`${path}: ${REASONS[code] ?? `it cannot be read (${code})`}.`, { cause });
  }
}
