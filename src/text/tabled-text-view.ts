import { PARAGRAPH_KINDS, type Paragraph, type TabledText } from '../model/tabled-text.js';

const HEADINGS = {
  citation: 'Citations',
  recital: 'Recitals',
  operative: 'Operative part',
} as const;

/** A tabled text for reading and checking by eye: what was read from the cover, then every paragraph under its id. */
export function tabledTextView(text: TabledText): string {
  const { account, footnotes, notices } = text;
  const parts = PARAGRAPH_KINDS.map((kind) => ({
    heading: HEADINGS[kind],
    lines: text.paragraphs.filter((paragraph) => paragraph.kind === kind).flatMap(paragraphLines),
  }));
  const sections = [
    ...parts,
    {
      heading: 'Footnotes',
      lines: footnotes.map(({ mark, text: note }) => `  ${mark.padEnd(5)} ${note}`),
    },
    {
      heading: 'Notices',
      lines: notices.map(({ severity, message }) => `  ${severity}: ${message}`),
    },
  ].filter(({ lines }) => lines.length > 0);
  return `${[
    ...coverLines(text),
    `Characters: ${account.kept} kept, ${account.layout} layout, ${account.unexplained} unexplained`,
    ...sections.flatMap(({ heading, lines }) => ['', heading, ...lines]),
  ].join('\n')}\n`;
}

function coverLines(text: TabledText): string[] {
  const signed = text.signatories.map(
    ({ group, members }) => `Signed: ${group ?? 'members'}: ${members.join(', ')}`,
  );
  const replaces = text.replaces.map(({ group, reference }) =>
    group === null ? reference : `${reference} (${group})`,
  );
  return [
    `${text.reference}, ${text.kind}${text.group === null ? '' : ` of ${text.group}`}`,
    ...(text.title === null ? [] : [text.title]),
    [text.procedure, text.date, text.language].filter((part) => part !== null).join(', '),
    ...signed,
    ...(replaces.length === 0 ? [] : [`Replaces: ${replaces.join(', ')}`]),
    ...(text.jointReference === null ? [] : [`Joint motion: ${text.jointReference}`]),
    `File: ${text.source.file}`,
  ];
}

function paragraphLines({ heading, id, label, points, text }: Paragraph): string[] {
  const line = (first: string, printed: string | null, words: string) =>
    `  ${first.padEnd(5)} ${printed === null ? '' : `${printed} `}${words}`;
  return [
    ...(heading === null ? [] : ['', `  ${heading}`]),
    line(id, label, text),
    ...points.map((point) => line('', point.label, point.text)),
  ];
}
