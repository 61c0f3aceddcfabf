import type { Question } from '../export/index.js';
import { FATES } from '../model/comparison.js';
import { PARAGRAPH_KINDS } from '../model/tabled-text.js';
import { type Command, defineCommand } from './command.js';
import * as shared from './options.js';
import { startProgress } from './progress.js';

const list = (describe: string, choices?: readonly string[]) =>
  ({
    type: 'string',
    array: true,
    default: [],
    defaultDescription: 'all',
    coerce: (given: string | readonly string[]) =>
      [given].flat().flatMap((text) => text.split(',')),
    describe: choices === undefined ? describe : `${describe} (${choices.join(', ')})`,
  }) as const;

const filters = {
  group: { ...list('Groups in any usual spelling (Greens/EFA, EPP, …), or references of motions') },
  part: list('Parts of the resolution', PARAGRAPH_KINDS),
  fate: list('Fates', FATES),
  min: {
    type: 'string',
    describe: 'Least certainty: almost-surely, probably or unsure',
  },
  mentions: {
    type: 'string',
    describe:
      'Words that stand in the paragraph, whole or as beginnings: "sanction" finds sanctions',
  },
  format: {
    choices: ['table', 'csv', 'json', 'markdown'],
    default: 'table',
    describe: 'How to print the answer',
  },
  json: { type: 'boolean', default: false, describe: 'The same as --format json' },
  language: shared.language,
  settings: shared.settings,
  quiet: shared.quiet,
} as const;

/** A command that answers one question. */
function ask(
  question: Question,
  summary: string,
  examples: readonly (readonly [string, string])[],
): Command {
  return defineCommand({
    usage: `${question} <dossier>`,
    summary,
    positionals: {
      dossier: {
        type: 'string',
        demandOption: true,
        describe:
          'Folder with the documents, folder of a report, or its comparison.json; - is a record on standard input',
      },
    },
    options: filters,
    examples,
    run: async (args, terminal) => {
      const { runAsk } = await import('./run-ask.js');
      const progress = startProgress(terminal, args.quiet);
      try {
        return await runAsk(question, args, terminal, progress);
      } finally {
        progress.end();
      }
    },
  });
}

export const survived = ask('survived', 'Say what became of each paragraph of a group’s motion', [
  ['$0 survived my-dossier --group Verts/ALE', 'Each paragraph, where it went, how sure that is'],
  ['$0 survived my-dossier --group EPP --part operative --fate edited,reworded', 'Some of them'],
  ['$0 survived my-dossier --mentions Frontex --min probably', 'Those that speak of Frontex'],
  ['$0 survived reports/my-dossier --format csv > fates.csv', 'From a report, for a spreadsheet'],
]);

export const dropped = ask('dropped', 'List what is gone, with the nearest paragraph and why not', [
  ['$0 dropped my-dossier --group "The Left"', 'Their paragraphs that nothing is left of'],
]);

export const origins = ask('origins', 'Say for each joint paragraph which motions are in it', [
  ['$0 origins my-dossier --part recital', 'Whose recitals these are'],
  ['$0 origins my-dossier --group S&D --json', 'Joint paragraphs with S&D text, for a program'],
]);
