import type { Comparison } from '../model/comparison.js';
import { type ReportLanguage, strings } from '../text/strings/strings.js';
import { changesTable } from './changes.js';
import { fatesTable } from './fates.js';
import { markdown } from './markdown.js';
import { originsTable } from './origins.js';
import { type Layout, plainTable } from './plain-table.js';
import type { Query } from './query.js';
import type { Table } from './table.js';

export { EXPORT_KINDS, type ExportFiles, type ExportKind, exportFiles } from './files.js';
export { EVERYTHING, type Query } from './query.js';
export { survivalSentences } from './sentences.js';
export type { Table } from './table.js';

/** What can be asked. */
export type Question = 'survived' | 'dropped' | 'origins' | 'changed';

export type TextFormat = 'table' | 'csv' | 'json' | 'markdown';

/** The answer to a question; InputError where the query names a group that is not there. */
export function answer(
  comparison: Comparison,
  question: Question,
  query: Query,
  language: ReportLanguage,
): Table {
  const words = strings(language);
  switch (question) {
    case 'survived':
    case 'dropped':
      return fatesTable(comparison, query, question, words);
    case 'origins':
      return originsTable(comparison, query, words);
    case 'changed':
      return changesTable(comparison, query, words);
  }
}

/** As a file or a pipe takes it: no line cut, nothing in bold. */
const UNCUT: Layout = { width: null, heading: (text) => text };

/** An answer as text. */
export async function tableText(
  table: Table,
  format: TextFormat,
  layout: Layout = UNCUT,
): Promise<string> {
  switch (format) {
    case 'table':
      return plainTable(table, layout);
    case 'csv':
      return (await import('./csv.js')).csv(table);
    case 'markdown':
      return markdown(table);
    case 'json':
      return `${JSON.stringify({ sentences: table.sentences, rows: table.records }, null, 2)}\n`;
  }
}
