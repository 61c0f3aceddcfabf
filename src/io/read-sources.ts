import { join } from 'node:path';
import { InputError } from '../errors.js';
import { type Corpus, UNKNOWN_CORPUS } from '../model/comparison.js';
import { SOURCES_FILE } from './read-folder.js';
import { readJson, whereFound } from './read-json.js';

/**
 * What a folder's `sources.json` says of its documents (`invented`, `note`, `files[].reference`, `files[].address`);
 * nothing is known where there is none. InputError where it is no JSON object.
 */
export async function readSources(folder: string): Promise<Corpus> {
  const path = whereFound(join(folder, SOURCES_FILE));
  if (path === null) return UNKNOWN_CORPUS;
  const sources = asRecord(await readJson(path));
  if (sources === null) {
    throw new InputError(`${path}: this is not a JSON object; mend or remove it and try again.`);
  }
  const { invented, note, files } = sources;
  const entries: unknown[] = Array.isArray(files) ? files : [];
  return {
    invented: typeof invented === 'boolean' ? invented : null,
    note: typeof note === 'string' ? note : null,
    addresses: Object.fromEntries(entries.flatMap((entry) => addressEntry(asRecord(entry) ?? {}))),
  };
}

function addressEntry({ reference, address }: Record<string, unknown>): [string, string][] {
  return typeof reference === 'string' && isOfficialAddress(address) ? [[reference, address]] : [];
}

/** Only addresses a report may link to: a corpus from elsewhere could hold `javascript:`. */
function isOfficialAddress(address: unknown): address is string {
  return typeof address === 'string' && /^https?:\/\/[^\s"'<>]+$/.test(address);
}

function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}
