import { REPORT_LANGUAGES } from '../text/strings/strings.js';

/** Options that several commands share, so that they mean the same everywhere. */
export const SETTINGS_FILE = 'motion-compare.config.json';

export const quiet = {
  type: 'boolean',
  alias: 'q',
  default: false,
  describe: 'Say nothing but what was asked for: no progress, no summary',
} as const;

export const language = {
  choices: REPORT_LANGUAGES,
  default: 'en',
  describe: 'Language of the words around the texts; the texts stay as tabled',
} as const;

export const settings = {
  type: 'string',
  describe: `Thresholds to use, a JSON file (default: ${SETTINGS_FILE} in this folder, if there is one)`,
} as const;

export const strict = {
  type: 'boolean',
  default: false,
  describe: 'Exit 1 when something needs a person: a warning in the record, or a folder left out',
} as const;

/** A dossier in any form that has been or can be compared. */
export const dossier = {
  type: 'string',
  demandOption: true,
  describe:
    'Folder with the documents, folder of a report, or its comparison.json; - is a record on standard input',
} as const;

/** An option that takes several values, repeated or with commas between them; empty means all. */
export function list(description: string, choices?: readonly string[]) {
  return {
    type: 'string',
    array: true,
    default: [],
    defaultDescription: 'all',
    coerce: (given: string | readonly string[]) =>
      [given].flat().flatMap((text) => text.split(',')),
    describe: choices === undefined ? description : `${description}: ${choices.join(', ')}`,
  } as const;
}
