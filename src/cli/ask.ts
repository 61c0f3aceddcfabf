import type { Options } from 'yargs';
import type { Question } from '../export/index.js';
import { FATES } from '../model/comparison.js';
import { PARAGRAPH_KINDS } from '../model/tabled-text.js';
import { FACT_KINDS } from '../model/trace.js';
import { type Command, defineCommand } from './command.js';
import * as shared from './options.js';
import { withProgress } from './progress.js';

const group = shared.list(
  'Groups in any usual spelling (Greens/EFA, EPP, …), or references of motions',
);
const part = shared.list('Parts of the resolution', PARAGRAPH_KINDS);
const fate = shared.list('Fates', FATES);
const min = {
  type: 'string',
  describe: 'Least certainty: almost-surely, probably or unsure',
} as const;

/** What every question takes. */
const common = {
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
  filters: Readonly<Record<string, Options>>,
  examples: readonly (readonly [string, string])[],
): Command {
  return defineCommand({
    usage: `${question} <dossier>`,
    summary,
    positionals: { dossier: shared.dossier },
    options: { group, part, ...filters, ...common },
    examples,
    run: async (args, terminal) => {
      const { runAsk } = await import('./run-ask.js');
      return withProgress(terminal, args.quiet, (progress) =>
        runAsk(question, args, terminal, progress),
      );
    },
  });
}

export const survived = ask(
  'survived',
  'Say what became of each paragraph of a group’s motion',
  { fate, min },
  [
    ['$0 survived my-dossier --group Verts/ALE', 'Each paragraph, where it went, how sure that is'],
    ['$0 survived my-dossier --group EPP --part operative --fate edited,reworded', 'Some of them'],
    ['$0 survived my-dossier --mentions Frontex --min probably', 'Those that speak of Frontex'],
    ['$0 survived reports/my-dossier --format csv > fates.csv', 'From a report, for a spreadsheet'],
  ],
);

export const dropped = ask(
  'dropped',
  'List what is gone, with the nearest paragraph and why not',
  { min },
  [['$0 dropped my-dossier --group "The Left"', 'Their paragraphs that nothing is left of']],
);

export const origins = ask(
  'origins',
  'Say for each joint paragraph which motions are in it',
  { fate, min },
  [
    ['$0 origins my-dossier --part recital', 'Whose recitals these are'],
    ['$0 origins my-dossier --group S&D --json', 'Joint paragraphs with S&D text, for a program'],
  ],
);

export const changed = ask(
  'changed',
  'List verbs, addressees, names and figures that changed or vanished',
  { kind: shared.list('Kinds of changes', FACT_KINDS) },
  [
    ['$0 changed my-dossier --kind verb', 'Who condemns and who only regrets'],
    ['$0 changed my-dossier --group ECR --kind number,date', 'Figures and dates of the ECR'],
  ],
);
