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

export type TableName =
  | 'groups'
  | 'fates'
  | 'links'
  | 'origins'
  | 'changes'
  | 'credits'
  | 'decisions'
  | 'footnotes'
  | 'notices';

interface Row {
  readonly values: readonly Cell[];
  readonly words: readonly string[];
  /** Where the report shows it, or null. */
  readonly anchor: string | null;
}

/** Lays records out in columns; everything else that varies is a field. */
export function makeTable<R extends object>({
  name,
  columns,
  records,
  sentences = [],
  anchor = () => null,
  strings,
}: {
  readonly name: TableName;
  readonly columns: readonly Column<R>[];
  readonly records: readonly R[];
  readonly sentences?: readonly string[];
  readonly anchor?: (record: R) => string | null;
  readonly strings: Strings;
}): Table {
  return {
    name,
    columns: columns.map(({ key, brief }) => ({
      key,
      title: strings.columns[key],
      brief: brief === true,
    })),
    rows: records.map((record) => ({
      values: columns.map(({ value }) => rounded(value(record))),
      words: columns.map(({ value, words }) =>
        words === undefined ? plainWords(value(record), strings) : words(record, strings),
      ),
      anchor: anchor(record),
    })),
    sentences,
    records,
  };
}

/** Four digits say more than any probability is worth; what is not quite certain never becomes 1. */
function rounded(value: Cell): Cell {
  if (typeof value !== 'number') return value;
  const near = Math.round(value * 1e4) / 1e4;
  return near === 1 && value < 1 ? 0.9999 : near;
}

function plainWords(value: Cell, { yes }: Strings): string {
  if (value === null || value === false) return '';
  if (value === true) return yes;
  if (typeof value === 'string') return value;
  if (Number.isInteger(value)) return String(value);
  return value < 1 && value > 0.99 ? '> 0.99' : value.toFixed(2);
}

/** Several values in one cell. */
export function joined(parts: readonly string[]): string {
  return parts.join('; ');
}

/** Quotations in one cell: in quotes, since they may have semicolons themselves. */
export function joinedQuotes(parts: readonly string[]): string {
  return joined(parts.map((part) => `“${part}”`));
}
