import { join } from 'node:path';
import { InputError } from '../errors.js';
import { survivalSentences } from '../export/index.js';
import { readReportAssets } from '../io/report-assets.js';
import { type OutputFiles, writeAtomically } from '../io/write-atomically.js';
import type { Comparison } from '../model/comparison.js';
import { partyName } from '../model/party.js';
import { survival } from '../model/survival.js';
import { renderIndex, renderReport } from '../report/index.js';
import { type ReportLanguage, strings } from '../text/strings/strings.js';
import { compareFolder, folderName, RECORD_FILE, readSettings } from './dossiers.js';
import type { Progress } from './progress.js';
import { dossierFolders } from './read-dossier.js';
import { EXIT, type ExitCode, STDIO, type Terminal, write } from './terminal.js';

interface CompareOptions {
  readonly folder: string;
  readonly out: string | undefined;
  readonly review: string | undefined;
  readonly language: ReportLanguage;
  readonly settings: string | undefined;
  readonly strict: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** A dossier compared, and where its outputs lie below the output folder (`''`: in it). */
interface Compared {
  readonly below: string;
  readonly comparison: Comparison;
}

/** Compares every dossier of a folder, writes all reports at once, and says what was found. */
export async function runCompare(
  options: CompareOptions,
  terminal: Terminal,
  progress: Progress,
): Promise<ExitCode> {
  const folders = await dossierFolders(options.folder);
  const settings = await readSettings(options.settings);
  const isSingle = folders[0] === options.folder;
  if (!isSingle && options.review !== undefined)
    throw new InputError(
      `${options.review}: a review belongs to one dossier; compare the folder of that dossier alone.`,
    );
  const compareOne = (folder: string) =>
    compareFolder(folder, settings, terminal, progress, options.review ?? null);
  const { compared, refused } = await compareAll(folders, isSingle, compareOne);
  if (options.out === STDIO) {
    const records = compared.map(({ comparison }) => comparison);
    await write(terminal.stdout, recordText(isSingle ? records[0] : records));
  } else {
    const out = options.out ?? join('reports', folderName(options.folder));
    progress.step('Writing the report');
    await writeAtomically(out, await outputFiles(compared, isSingle, options.language));
    if (options.json) await write(terminal.stdout, recordText(summary(compared, out)));
    else if (!options.quiet) await write(terminal.stdout, told(compared, out, options.language));
  }
  for (const sentence of refused) await write(terminal.stderr, `Left out: ${sentence}\n`);
  const needsPerson = refused.length > 0 || compared.some(hasWarnings);
  return options.strict && needsPerson ? EXIT.needsPerson : EXIT.done;
}

/** One wrong dossier among several is left out and said to be; a single one, or none left, is an InputError. */
async function compareAll(
  folders: readonly string[],
  isSingle: boolean,
  compareOne: (folder: string) => Promise<Comparison>,
): Promise<{ compared: Compared[]; refused: string[] }> {
  const compared: Compared[] = [];
  const refused: string[] = [];
  for (const folder of folders) {
    const below = isSingle ? '' : folderName(folder);
    try {
      compared.push({ below, comparison: await compareOne(folder) });
    } catch (error) {
      if (isSingle || !(error instanceof InputError)) throw error;
      refused.push(`${below}: ${error.message}`);
    }
  }
  if (compared.length === 0) throw new InputError(refused.join(' '));
  return { compared, refused };
}

async function outputFiles(
  compared: readonly Compared[],
  isSingle: boolean,
  language: ReportLanguage,
): Promise<OutputFiles> {
  const assets = await readReportAssets();
  const files = compared.flatMap(({ below, comparison }) => [
    [join(below, RECORD_FILE), recordText(comparison)],
    [join(below, 'index.html'), renderReport(comparison, assets, { language })],
  ]);
  const entries = compared.map(({ below, comparison }) => ({ folder: below, comparison }));
  const index = isSingle ? [] : [['index.html', renderIndex(entries, assets, { language })]];
  return Object.fromEntries([...files, ...index]);
}

/** A record as it is written: the same bytes for the same record. */
function recordText(record: unknown): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

function hasWarnings({ comparison }: Compared): boolean {
  return comparison.notices.some(({ severity }) => severity !== 'info');
}

/** What was found, for a reader: a sentence a motion, and where the report lies. */
function told(compared: readonly Compared[], out: string, language: ReportLanguage): string {
  const lines = compared.flatMap(({ comparison }) => [
    `${comparison.joint.reference}${comparison.joint.title === null ? '' : `, ${comparison.joint.title}`}`,
    ...survivalSentences(comparison, strings(language)).map((sentence) => `  ${sentence}`),
    ...noticesLine(comparison),
  ]);
  return `${[...lines, `Report: ${join(out, 'index.html')}`].join('\n')}\n`;
}

function noticesLine({ notices }: Comparison): string[] {
  const count = notices.filter(({ severity }) => severity !== 'info').length;
  return count === 0 ? [] : [`  ${count} ${count === 1 ? 'warning' : 'warnings'}; see the report.`];
}

/** The same for a program. */
function summary(compared: readonly Compared[], out: string): object {
  return compared.map(({ below, comparison }) => ({
    procedure: comparison.procedure,
    joint: comparison.joint.reference,
    report: join(out, below, 'index.html'),
    record: join(out, below, RECORD_FILE),
    motions: comparison.motions.map((motion) => ({
      name: partyName(comparison, motion),
      reference: motion.reference,
      ...survival(comparison, motion),
    })),
    new: comparison.new.length,
    notices: comparison.notices,
  }));
}
