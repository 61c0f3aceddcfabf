import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { Strings } from '../text/strings/strings.js';
import { escapeXml } from '../text/xml.js';
import { timelessArchive } from './archive.js';
import type { Table } from './table.js';

type Sheets = Parameters<typeof writeExcelFile>[0];
type Features = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>;

/** The most letters Excel keeps in a cell. */
const CELL_LETTERS = 32_767;

/** Width of a column in letters: of ids, and of texts. */
const NARROW = 14;
const WIDE = 70;
const WIDE_COLUMNS = new Set([
  'text',
  'sourceText',
  'jointText',
  'message',
  'sentence',
  'reason',
  'missing',
]);

/**
 * A workbook: a sheet about the dossier, then one a table, with frozen and filtered headings. Texts are stored as
 * texts, whatever they begin with; the first cell of a row leads to its place in the report at `report`.
 */
export async function xlsx(
  about: readonly string[],
  tables: readonly Table[],
  report: string,
  strings: Strings,
): Promise<Uint8Array> {
  const sheets: Sheets = [
    {
      sheet: strings.titles.about,
      columns: [{ width: 100 }],
      data: about.map((line) => [textCell(line)]),
    },
    ...tables.map((table) => sheetOf(table, strings)),
  ];
  const features = [filterAndLinks(tables, report, strings)];
  const workbook = writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11, features });
  return timelessArchive(await workbook.toBuffer());
}

function sheetOf({ name, columns, rows }: Table, { titles }: Strings): Sheets[number] {
  return {
    sheet: titles[name],
    stickyRowsCount: 1,
    columns: columns.map(({ key }) => ({ width: WIDE_COLUMNS.has(key) ? WIDE : NARROW })),
    data: [
      columns.map(({ title }) => ({ ...textCell(title), fontWeight: 'bold' as const })),
      ...rows.map(({ values, words, anchor }) =>
        values.map((value, index): Cell => {
          if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
          const cell = { ...textCell(words[index] ?? ''), alignVertical: 'top' as const };
          if (index === 0 && anchor !== null) {
            return { ...cell, textColor: '#0b5394', textDecoration: { underline: true } };
          }
          return WIDE_COLUMNS.has(columns[index]?.key ?? '') ? { ...cell, wrap: true } : cell;
        }),
      ),
    ],
  };
}

/**
 * The type is named, so that a text such as `=1+1` is never taken for a formula.
 * What XML cannot hold (control characters, half a surrogate pair at the cut) the library leaves out.
 */
function textCell(text: string): { value: string; type: StringConstructor } {
  const value = text.length > CELL_LETTERS ? `${text.slice(0, CELL_LETTERS - 1)}…` : text;
  return { value, type: String };
}

/** What the library does not write: filters over the headings, and links into the report. */
function filterAndLinks(
  tables: readonly Table[],
  report: string,
  { titles }: Strings,
): Features[number] {
  const tableOf = (sheetIndex: number) => tables[sheetIndex - 1];
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (content) =>
            content.replace(
              '<definedNames/>',
              `<definedNames>${tables.map((table, index) => filterName(table, titles[table.name], index + 1)).join('')}</definedNames>`,
            ),
        },
        'xl/worksheets/sheet{id}.xml': {
          insert: (_options, { sheetIndex }) => {
            const table = tableOf(sheetIndex);
            return table === undefined
              ? ''
              : `<autoFilter ref="${rangeOf(table)}"/>${links(table)}`;
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: () =>
            `<Relationship Id="rIdReport" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escapeXml(report)}" TargetMode="External"/>`,
        },
      },
    },
  };
}

function filterName(table: Table, title: string, sheet: number): string {
  const range = rangeOf(table).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${sheet}" hidden="1">'${escapeXml(title)}'!${range}</definedName>`;
}

function rangeOf({ columns, rows }: Table): string {
  return `A1:${columnLetters(columns.length)}${rows.length + 1}`;
}

function links({ rows }: Table): string {
  const cells = rows.flatMap(({ anchor }, index) =>
    anchor === null
      ? []
      : `<hyperlink ref="A${index + 2}" r:id="rIdReport" location="${escapeXml(anchor)}"/>`,
  );
  return cells.length === 0 ? '' : `<hyperlinks>${cells.join('')}</hyperlinks>`;
}

/** 1 → A, 27 → AA. */
function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
