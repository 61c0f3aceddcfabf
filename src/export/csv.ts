import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.js';

/**
 * A table as CSV (RFC 4180, UTF-8): machine words under keys that stay the same in every language. A text that a
 * spreadsheet would take for a formula (it begins with = + - @, a tab or a line break) gets an apostrophe before it.
 */
export function csv({ columns, rows }: Table): string {
  return stringify(
    [columns.map(({ key }) => key), ...rows.map(({ values }) => values.map(cellText))],
    { escape_formulas: true },
  );
}

function cellText(value: Table['rows'][number]['values'][number]): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : String(value);
}
