import type { Comparison } from '../model/comparison.js';
import { anchorOf } from '../model/party.js';
import { type ReportLanguage, type Strings, strings } from '../text/strings/strings.js';
import { changesTable } from './changes.js';
import { creditsTable } from './credits.js';
import { decisionsTable } from './decisions.js';
import { fatesTable } from './fates.js';
import { groupsTable } from './groups.js';
import { linksTable } from './links.js';
import { originsTable } from './origins.js';
import { EVERYTHING } from './query.js';
import { footnotesTable, noticesTable } from './remarks.js';
import { aboutLines } from './sentences.js';
import type { Table } from './table.js';

/** What can be taken away. */
export type ExportKind = 'csv' | 'xlsx' | 'markdown' | 'docx' | 'tracked' | 'tei' | 'collatex';

export const EXPORT_KINDS: readonly ExportKind[] = [
  'csv',
  'xlsx',
  'markdown',
  'docx',
  'tracked',
  'tei',
  'collatex',
];

export type ExportFiles = Readonly<Record<string, string | Uint8Array>>;

/** Byte order mark: without it Excel takes UTF-8 for the code page of the machine. */
const BOM = '\ufeff';

/**
 * The files of one kind of export, by name. `report` is the address of the report as seen from where the files will
 * lie. Libraries are loaded when a kind needs them.
 */
export async function exportFiles(
  comparison: Comparison,
  kind: ExportKind,
  { language, report }: { readonly language: ReportLanguage; readonly report: string },
): Promise<ExportFiles> {
  const words = strings(language);
  switch (kind) {
    case 'csv': {
      const { csv } = await import('./csv.js');
      return Object.fromEntries(
        allTables(comparison, words).map((table) => [`${table.name}.csv`, BOM + csv(table)]),
      );
    }
    case 'xlsx': {
      const { xlsx } = await import('./xlsx.js');
      const about = aboutLines(comparison, words);
      return { 'comparison.xlsx': await xlsx(about, allTables(comparison, words), report, words) };
    }
    case 'markdown': {
      const { markdownSummary } = await import('./markdown.js');
      const about = aboutLines(comparison, words);
      return { 'summary.md': markdownSummary(about, summaryTables(comparison, words), words) };
    }
    case 'docx': {
      const { docx } = await import('./docx.js');
      return { 'comparison.docx': await docx(comparison, words) };
    }
    case 'tracked': {
      const { trackedDocx } = await import('./tracked-docx.js');
      const files: Record<string, Uint8Array> = {};
      for (const motion of comparison.motions)
        files[`tracked-${anchorOf(motion.reference)}.docx`] = await trackedDocx(comparison, motion);
      return files;
    }
    case 'tei': {
      const { tei } = await import('./tei.js');
      return { 'apparatus.xml': tei(comparison, words) };
    }
    case 'collatex': {
      const { collatex } = await import('./collatex.js');
      return { 'collation.json': collatex(comparison) };
    }
  }
}

/** Every table of a record; those that would be empty without anything being wrong are left out. */
function allTables(comparison: Comparison, words: Strings): Table[] {
  return [
    groupsTable(comparison, words),
    fatesTable(comparison, EVERYTHING, 'survived', words),
    linksTable(comparison, EVERYTHING, words),
    originsTable(comparison, EVERYTHING, words),
    changesTable(comparison, EVERYTHING, words),
    creditsTable(comparison, words),
    ...[decisionsTable, footnotesTable, noticesTable]
      .map((make) => make(comparison, words))
      .filter(({ rows }) => rows.length > 0),
  ];
}

/** What goes into a page of text. */
function summaryTables(comparison: Comparison, words: Strings): Table[] {
  const [groups, fates, , origins, ...others] = allTables(comparison, words);
  return [groups, fates, origins, ...others].filter((table) => table !== undefined);
}
