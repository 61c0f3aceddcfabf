import type { Comparison } from '../model/comparison.js';
import type { Notice } from '../model/notice.js';
import type { Footnote } from '../model/tabled-text.js';
import type { Strings } from '../text/strings/strings.js';
import { makeTable, type Table } from './table.js';

/** What was odd or missing in the documents. */
export function noticesTable({ notices }: Comparison, strings: Strings): Table {
  return makeTable<Notice>({
    name: 'notices',
    columns: [
      {
        key: 'severity',
        value: ({ severity }) => severity,
        words: ({ severity }, { severities }) => severities[severity],
        brief: true,
      },
      { key: 'code', value: ({ code }) => code },
      { key: 'where', value: ({ where }) => where, brief: true },
      { key: 'message', value: ({ message }) => message, brief: true },
    ],
    records: notices,
    strings,
  });
}

/** The footnotes of every document. */
export function footnotesTable({ joint, motions }: Comparison, strings: Strings): Table {
  return makeTable<Footnote & { readonly document: string }>({
    name: 'footnotes',
    columns: [
      { key: 'document', value: ({ document }) => document, brief: true },
      { key: 'paragraph', value: ({ paragraph }) => paragraph, brief: true },
      { key: 'mark', value: ({ mark }) => mark, brief: true },
      { key: 'text', value: ({ text }) => text, brief: true },
    ],
    records: [joint, ...motions].flatMap(({ reference, footnotes }) =>
      footnotes.map((footnote) => ({ document: reference, ...footnote })),
    ),
    strings,
  });
}
