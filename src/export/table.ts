import type { ColumnKey, Strings } from '../text/strings/strings.js';

/** What a machine reads in a cell: contract words (`verbatim`), ids, numbers. */
export type Cell = string | number | boolean | null;

/** One column of a kind of row. */
export interface Column<Row> {
  readonly key: ColumnKey;
  readonly value: (row: Row) => Cell;
  /** What a reader sees instead, where it is not the value itself. */
  readonly words?: (row: Row, strings: Strings) => string;
  /** Whether it is worth its room on a terminal and in a page of text. */
  readonly brief?: boolean;
}

/** An answer in rows and columns, which every format is written from; so all formats say the same. */
export interface Table {
  readonly name: TableName;
  readonly columns: readonly {
    readonly key: ColumnKey;
    readonly title: string;
    readonly brief: boolean;
  }[];
  readonly rows: readonly Row[];
  /** What it comes to, a sentence a line. */
  readonly sentences: readonly string[];
  /** The rows as nested records, for JSON. */
  readonly records: readonly object[];
}

export type TableName = 'fates' | 'links' | 'origins' | 'changes' | 'groups' | 'notices';

interface Row {
  readonly values: readonly Cell[];
  readonly words: readonly string[];
}

export function makeTable<R extends object>(
  name: TableName,
  columns: readonly Column<R>[],
  records: readonly R[],
  sentences: readonly string[],
  strings: Strings,
): Table {
  return {
    name,
    columns: columns.map(({ key, brief }) => ({
      key,
      title: strings.columns[key],
      brief: brief === true,
    })),
    rows: records.map((record) => ({
      values: columns.map(({ value }) => value(record)),
      words: columns.map(({ value, words }) =>
        words === undefined ? plainWords(value(record), strings) : words(record, strings),
      ),
    })),
    sentences,
    records,
  };
}

function plainWords(value: Cell, { yes }: Strings): string {
  if (value === null || value === false) return '';
  if (value === true) return yes;
  return typeof value === 'number' ? probabilityText(value) : value;
}

/** A probability or share with two digits; whole numbers as they are. */
function probabilityText(value: number): string {
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(2);
}
