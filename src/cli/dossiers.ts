import { basename, join, resolve } from 'node:path';
import { compare } from '../compare.js';
import { InputError } from '../errors.js';
import { parseJson, readJson, whereFound } from '../io/read-json.js';
import type { Comparison } from '../model/comparison.js';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.js';
import { checkSettings } from '../schema/settings.js';
import { SETTINGS_FILE } from './options.js';
import type { Progress } from './progress.js';
import { oneDossier, readDossier } from './read-dossier.js';
import { readReview } from './reviews.js';
import { readAll, STDIO, type Terminal } from './terminal.js';

/** The name of the record in the folder of a report. */
export const RECORD_FILE = 'comparison.json';

/** The thresholds of a config file: the one named, or the one in the working folder, or else the defaults. */
export async function readSettings(named: string | undefined): Promise<Settings> {
  const file = named ?? whereFound(SETTINGS_FILE);
  return file === null ? DEFAULT_SETTINGS : checkSettings(await readJson(file), file);
}

/** Reads and compares the documents of one folder, as a review file has decided them where one is named. */
export async function compareFolder(
  folder: string,
  settings: Settings,
  terminal: Terminal,
  progress: Progress,
  review: string | null = null,
): Promise<Comparison> {
  const { dossier, corpus } = await readDossier(folder, terminal, progress);
  const reviewed = review === null ? null : await readReview(review, dossier);
  progress.step(`Comparing ${folderName(folder)}`);
  return compare(dossier, settings, corpus, reviewed);
}

/** The name of a folder, however it was given (`.`, `../x/`). */
export function folderName(folder: string): string {
  return basename(resolve(folder));
}

/**
 * The comparison of a dossier: read from a record (a `comparison.json`, the folder of a report, or `-` for standard
 * input), or made from a folder of documents.
 */
export async function readComparison(
  dossier: string,
  settingsFile: string | undefined,
  terminal: Terminal,
  progress: Progress,
): Promise<Comparison> {
  const record = dossier === STDIO ? STDIO : recordPath(dossier);
  if (record === null) {
    const folder = await oneDossier(dossier);
    return compareFolder(folder, await readSettings(settingsFile), terminal, progress);
  }
  if (settingsFile !== undefined) {
    throw new InputError(
      `${settingsFile}: a record keeps the thresholds it was made with; name the folder with the documents to use others.`,
    );
  }
  return readRecord(record, terminal);
}

async function readRecord(record: string, { stdin }: Terminal): Promise<Comparison> {
  // Loaded only here: comparing documents does not need the schema.
  const { checkComparison } = await import('../schema/check-comparison.js');
  if (record !== STDIO) return checkComparison(await readJson(record), record);
  const text = new TextDecoder().decode(await readAll(stdin));
  return checkComparison(parseJson(text, 'standard input'), 'standard input');
}

/** The path of the record that `dossier` names, or null where it names documents. */
export function recordPath(dossier: string): string | null {
  return dossier.endsWith('.json') ? dossier : whereFound(join(dossier, RECORD_FILE));
}

/** Where the decisions on a folder are kept unless another file is named. */
export function reviewPath(folder: string, named: string | undefined): string {
  return named ?? join('reports', folderName(folder), 'review.json');
}
