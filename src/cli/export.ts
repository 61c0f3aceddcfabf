import type { ExportKind } from '../export/index.js';
import { defineCommand } from './command.js';
import * as shared from './options.js';
import { withProgress } from './progress.js';

/** What each kind of export is; listed here so that the help does not load the exports. */
const KINDS: Readonly<Record<ExportKind, string>> = {
  csv: 'a file a table',
  xlsx: 'one workbook',
  markdown: 'a summary',
  docx: 'Word, three columns',
  tracked: 'Word, tracked changes from each motion to the joint motion',
  tei: 'a critical apparatus',
  collatex: 'the collation as CollateX writes it',
};

export const exportCommand = defineCommand({
  usage: 'export <dossier>',
  summary: 'Write CSV, XLSX, Markdown, Word, TEI or CollateX files of a comparison',
  positionals: { dossier: shared.dossier },
  options: {
    as: {
      ...shared.list(
        `Kinds of files: ${Object.entries(KINDS)
          .map(([kind, what]) => `${kind} (${what})`)
          .join(', ')}`,
      ),
      alias: 'a',
    },
    out: {
      type: 'string',
      alias: 'o',
      describe:
        'Folder for the files (default: the folder of the report, or reports/<folder name>); - prints the only file',
    },
    language: shared.language,
    settings: shared.settings,
    quiet: shared.quiet,
  },
  examples: [
    ['$0 export reports/my-dossier', 'Everything, beside the report'],
    [
      '$0 export my-dossier --as docx,tracked --out for-staff',
      'Word: a table, and tracked changes',
    ],
    ['$0 export my-dossier --as tei --out - > apparatus.xml', 'A critical apparatus'],
  ],
  run: async (args, terminal) => {
    const { runExport } = await import('./run-export.js');
    return withProgress(terminal, args.quiet, (progress) => runExport(args, terminal, progress));
  },
});
