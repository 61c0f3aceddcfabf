import type { Table } from './table.js';

/** A table as Markdown (GitHub's), its sentences below; texts come out as they are, never as markup. */
export function markdown(table: Table): string {
  const { columns, rows, sentences } = table;
  const shown = columns.flatMap(({ brief }, index) => (brief ? index : []));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = line(shown.map((index) => columns[index]?.title ?? ''));
  const rule = line(shown.map(() => '---'));
  const body = rows.map(({ words }) => line(shown.map((index) => inert(words[index] ?? ''))));
  return `${[head, rule, ...body].join('\n')}\n\n${sentences.map((sentence) => `${inert(sentence)}\n`).join('\n')}`;
}

/** Text that Markdown and HTML leave alone, on one line: every mark that may begin markup inside a line is escaped. */
export function inert(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&]/g, '\\$&').replace(/\s*\n\s*/g, '<br>');
}
