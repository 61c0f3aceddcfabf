import { InputError } from '../errors.js';
import { defineCommand } from './command.js';
import * as shared from './options.js';
import { withProgress } from './progress.js';

const file = {
  type: 'string',
  describe: 'Review file (default: reports/<folder name>/review.json)',
} as const;

const folder = {
  type: 'string',
  demandOption: true,
  describe: 'Folder with the documents of one dossier',
} as const;

const json = { type: 'boolean', default: false, describe: 'Print the answer as JSON' } as const;

const merge = defineCommand({
  usage: 'merge <a> <b>',
  summary: 'Merge two reviews of one dossier, show where they disagree, and how far they agree',
  positionals: {
    a: { type: 'string', demandOption: true, describe: 'Review file of one person' },
    b: { type: 'string', demandOption: true, describe: 'Review file of another' },
  },
  options: {
    out: {
      type: 'string',
      alias: 'o',
      default: 'review-agreed.json',
      describe: 'File for what both agree on or only one has judged; - prints it instead',
    },
    strict: { ...shared.strict, describe: 'Exit 1 when the two disagree' },
    json,
  },
  examples: [['$0 review merge ada.json ben.json', 'Write review-agreed.json, list the rest']],
  run: async (args, terminal) => {
    const { runReviewMerge } = await import('./run-review-merge.js');
    return await runReviewMerge(args, terminal);
  },
});

const status = defineCommand({
  usage: 'status <folder>',
  summary: 'Say how much of a dossier has been reviewed, what is open and what is stale',
  positionals: { folder },
  options: {
    review: file,
    language: shared.language,
    settings: shared.settings,
    strict: { ...shared.strict, describe: 'Exit 1 when a decision is stale' },
    json,
    quiet: shared.quiet,
  },
  examples: [['$0 review status my-dossier', 'Coverage and stale decisions']],
  run: async (args, terminal) => {
    const { runReviewStatus } = await import('./run-review-status.js');
    return withProgress(terminal, args.quiet, (progress) =>
      runReviewStatus(args, terminal, progress),
    );
  },
});

export const review = defineCommand({
  // Not `<folder>`: yargs would ask the commands below for it as well.
  usage: 'review [folder]',
  summary:
    'Correct the links by keyboard in a browser on this machine; each decision is saved at once',
  positionals: { folder: { ...folder, demandOption: false } },
  options: {
    review: file,
    port: { type: 'number', default: 0, describe: 'Port on 127.0.0.1 (default: any free one)' },
    language: shared.language,
    settings: shared.settings,
    quiet: shared.quiet,
  },
  examples: [
    ['$0 review my-dossier', 'Print an address to open; stop with Ctrl+C'],
    ['$0 compare my-dossier --review reports/my-dossier/review.json', 'Report what was decided'],
  ],
  subcommands: [merge, status],
  run: async (args, terminal) => {
    const { folder } = args;
    if (folder === undefined)
      throw new InputError('Something is missing: motion-compare review <folder>.');
    const { runReview } = await import('./run-review.js');
    return await runReview({ ...args, folder }, terminal);
  },
});
