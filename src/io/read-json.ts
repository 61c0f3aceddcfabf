import { existsSync } from 'node:fs';
import { InputError } from '../errors.js';
import { readInputFile } from './read-folder.js';

/** What a JSON file holds; InputError where it cannot be read or is no JSON. */
export async function readJson(path: string): Promise<unknown> {
  return parseJson(new TextDecoder().decode(await readInputFile(path)), path);
}

/** What JSON text says; `name` is what the InputError calls it. */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError(
      `${name}: this is no JSON (${(cause as Error).message}); mend it or write it anew.`,
      { cause },
    );
  }
}

/** The file's path where there is such a file, else null. */
export function whereFound(path: string): string | null {
  return existsSync(path) ? path : null;
}
