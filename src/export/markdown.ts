import type { Strings } from '../text/strings/strings.js';
import type { Table } from './table.js';

/** A table as Markdown (GitHub's), its sentences below; texts come out as they are, never as markup. */
export function markdown(table: Table): string {
  const { columns, rows, sentences } = table;
  const shown = columns.flatMap(({ brief }, index) => (brief ? index : []));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = line(shown.map((index) => columns[index]?.title ?? ''));
  const rule = line(shown.map(() => '---'));
  const body = rows.map(({ words }) => line(shown.map((index) => inert(words[index] ?? ''))));
  return `${[[head, rule, ...body].join('\n'), ...sentences.map(inert)].join('\n\n')}\n`;
}

/** A page: what it is about, its title first, then each table under its heading. */
export function markdownSummary(
  about: readonly string[],
  tables: readonly Table[],
  { titles }: Strings,
): string {
  const [title = '', ...lines] = about.map(inert);
  const parts = tables.map((table) => `## ${titles[table.name]}\n\n${markdown(table).trimEnd()}`);
  return `${[`# ${title}`, ...lines, ...parts].join('\n\n').trimEnd()}\n`;
}

/** Text that Markdown and HTML leave alone, on one line: every mark that may begin markup inside a line is escaped. */
function inert(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&]/g, '\\$&').replace(/\s*\n\s*/g, '<br>');
}
