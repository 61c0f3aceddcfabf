import { dirname, join, relative, sep } from 'node:path';
import { InputError } from '../errors.js';
import { EXPORT_KINDS, type ExportFiles, exportFiles } from '../export/index.js';
import { writeAtomically } from '../io/write-atomically.js';
import type { ReportLanguage } from '../text/strings/strings.js';
import { oneOf } from './choices.js';
import { folderName, readComparison, recordPath } from './dossiers.js';
import type { Progress } from './progress.js';
import { EXIT, type ExitCode, STDIO, type Terminal, write } from './terminal.js';

interface ExportOptions {
  readonly dossier: string;
  readonly as: readonly string[];
  readonly out: string | undefined;
  readonly language: ReportLanguage;
  readonly settings: string | undefined;
  readonly quiet: boolean;
}

/** Writes every file of every kind asked for at once, and says where they are. */
export async function runExport(
  options: ExportOptions,
  terminal: Terminal,
  progress: Progress,
): Promise<ExitCode> {
  const kinds = options.as.map((name) => oneOf(EXPORT_KINDS, name, '--as'));
  const comparison = await readComparison(options.dossier, options.settings, terminal, progress);
  const home = reportFolder(options.dossier);
  const out = options.out ?? home;
  const report = addressFrom(out === STDIO ? '.' : out, join(home, 'index.html'));
  const files: Record<string, string | Uint8Array> = {};
  for (const kind of kinds.length === 0 ? EXPORT_KINDS : kinds) {
    progress.step(`Writing ${kind}`);
    Object.assign(
      files,
      await exportFiles(comparison, kind, { language: options.language, report }),
    );
  }
  if (out === STDIO) {
    await write(terminal.stdout, onlyFile(files));
    return EXIT.done;
  }
  await writeAtomically(out, files);
  if (!options.quiet) {
    const names = Object.keys(files).map((name) => `${join(out, name)}\n`);
    await write(terminal.stdout, names.join(''));
  }
  return EXIT.done;
}

/** Where the report of a dossier lies, or would be written by default. */
function reportFolder(dossier: string): string {
  if (dossier === STDIO) return '.';
  const record = recordPath(dossier);
  return record === null ? join('reports', folderName(dossier)) : dirname(record);
}

/** The relative address of a file as seen from a folder. */
function addressFrom(folder: string, file: string): string {
  return relative(folder, file).split(sep).map(encodeURIComponent).join('/');
}

function onlyFile(files: ExportFiles): string | Uint8Array {
  const [only, another] = Object.values(files);
  if (only === undefined || another !== undefined) {
    throw new InputError(
      `--out -: ${Object.keys(files).length} files cannot go to standard output; name one kind that is one file with --as, such as --as docx.`,
    );
  }
  return only;
}
