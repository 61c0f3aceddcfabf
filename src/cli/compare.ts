import { defineCommand } from './command.js';
import * as shared from './options.js';
import { withProgress } from './progress.js';

export const compare = defineCommand({
  usage: 'compare <folder>',
  summary: 'Compare a joint motion with the motions it replaces and write a report',
  positionals: {
    folder: {
      type: 'string',
      demandOption: true,
      describe:
        'Folder with one joint motion and its motions in any mix of formats, or with one such folder a dossier',
    },
  },
  options: {
    out: {
      type: 'string',
      alias: 'o',
      describe:
        'Folder for index.html and comparison.json (default: reports/<folder name>); - prints the record instead',
    },
    review: {
      type: 'string',
      describe: 'Review file whose decisions are applied (only for the folder of one dossier)',
    },
    language: shared.language,
    settings: shared.settings,
    strict: shared.strict,
    json: { type: 'boolean', default: false, describe: 'Print what was found as JSON' },
    quiet: shared.quiet,
  },
  examples: [
    ['$0 compare my-dossier', 'Write reports/my-dossier/index.html and comparison.json'],
    ['$0 compare my-dossier --out /tmp/x --language fr', 'The same elsewhere, captions in French'],
    ['$0 compare dossiers', 'Every dossier in a sub-folder, with an index page'],
    ['$0 compare my-dossier --out - | jq .new', 'Only the record, to standard output'],
  ],
  run: async (args, terminal) => {
    const { runCompare } = await import('./run-compare.js');
    return withProgress(terminal, args.quiet, (progress) => runCompare(args, terminal, progress));
  },
});
