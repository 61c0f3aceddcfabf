import { defineCommand } from './command.js';
import * as shared from './options.js';
import { withProgress } from './progress.js';

export const evaluate = defineCommand({
  usage: 'evaluate <folder>',
  summary: 'Measure the program on what people decided, and keep their decisions as gold',
  positionals: {
    folder: {
      type: 'string',
      demandOption: true,
      describe: 'Folder with the documents of one dossier',
    },
  },
  options: {
    review: {
      type: 'string',
      describe: 'Review file (default: reports/<folder name>/review.json)',
    },
    gold: {
      type: 'string',
      describe: 'File to write the decisions to as gold answers (gold.json); - prints them instead',
    },
    settings: shared.settings,
    json: { type: 'boolean', default: false, describe: 'Print the figures as JSON' },
    quiet: shared.quiet,
  },
  examples: [
    ['$0 evaluate my-dossier --review review.json', 'Precision, recall, relation, reliability'],
    ['$0 evaluate my-dossier --gold gold.json', 'The decisions as gold, to fit the weights with'],
  ],
  run: async (args, terminal) => {
    const { runEvaluate } = await import('./run-evaluate.js');
    return withProgress(terminal, args.quiet, (progress) => runEvaluate(args, terminal, progress));
  },
});
