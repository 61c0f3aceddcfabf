import { Paragraph, Table, TableCell, TableRow, VerticalMergeType, WidthType } from 'docx';
import { certainty, decidedProbability } from '../model/certainty.js';
import type { Comparison, DiffRun, Link, Motion } from '../model/comparison.js';
import { missingParts } from '../model/fate.js';
import { partyName } from '../model/party.js';
import { survival } from '../model/survival.js';
import type { Paragraph as TabledParagraph } from '../model/tabled-text.js';
import type { Strings } from '../text/strings/strings.js';
import { aboutLines } from './sentences.js';
import { joinedQuotes } from './table.js';
import { heading, plain, run, wordDocument } from './word-document.js';

/** A Word document for staff: for each motion a table of motion, joint motion and differences; then what is new, then footnotes. */
export function docx(comparison: Comparison, strings: Strings): Promise<Uint8Array> {
  const [title = '', ...about] = aboutLines(comparison, strings);
  const children = [
    heading(title),
    ...about.map(plain),
    ...comparison.motions.flatMap((motion) => motionPart(comparison, motion, strings)),
    ...newPart(comparison, strings),
    ...footnotesPart(comparison, strings),
  ];
  return wordDocument(comparison, title, children, true);
}

function motionPart(
  comparison: Comparison,
  motion: Motion,
  strings: Strings,
): (Paragraph | Table)[] {
  const { columns, titles } = strings;
  const name = partyName(comparison, motion);
  const head = new TableRow({
    tableHeader: true,
    children: [columns.motion, columns.joint, titles.differences].map((title) =>
      cell([new Paragraph({ children: [run(title, { bold: true })] })]),
    ),
  });
  return [
    heading(name === motion.reference ? name : `${name}, ${motion.reference}`),
    plain(strings.survival(name, survival(comparison, motion))),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        head,
        ...motion.paragraphs.flatMap((paragraph) =>
          paragraphRows(comparison, motion, paragraph, strings),
        ),
      ],
    }),
  ];
}

/** A row a link, the motion's text once beside all of them; one row for a dropped paragraph. */
function paragraphRows(
  comparison: Comparison,
  motion: Motion,
  paragraph: Motion['paragraphs'][number],
  strings: Strings,
): TableRow[] {
  const own = (pair: { motion: string; source: string }) =>
    pair.motion === motion.reference && pair.source === paragraph.id;
  const links = comparison.links.filter(own);
  const missing = missingParts(paragraph, links);
  const source = [
    small(`${paragraph.id} · ${strings.fates[paragraph.fate]}`),
    ...texts(paragraph),
    ...(missing.length > 0 ? [small(`${strings.columns.missing}: ${joinedQuotes(missing)}`)] : []),
  ];
  if (links.length === 0) {
    const near = comparison.candidates
      .filter(own)
      .map(({ joint, reason }) => `${joint}: ${reason}`);
    const nearest = near.map((line) => small(`${strings.columns.nearest}: ${line}`));
    return [
      new TableRow({
        children: [cell(source), cell([plain(strings.nothingLeft), ...nearest]), cell([plain('')])],
      }),
    ];
  }
  return links.map(
    (link, index) =>
      new TableRow({
        cantSplit: true,
        children: [
          index === 0
            ? cell(source, links.length > 1 ? VerticalMergeType.RESTART : undefined)
            : cell([plain('')], VerticalMergeType.CONTINUE),
          cell(jointTexts(comparison, link)),
          cell([small(linkWords(comparison, link, strings)), ...differences(link)]),
        ],
      }),
  );
}

function cell(
  children: readonly Paragraph[],
  merge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType],
): TableCell {
  return new TableCell({
    width: { size: 33, type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    children,
    ...(merge === undefined ? {} : { verticalMerge: merge }),
  });
}

function small(text: string): Paragraph {
  return new Paragraph({
    spacing: { after: 60 },
    children: [run(text, { size: 16, italics: true })],
  });
}

function jointTexts({ joint }: Comparison, link: Link): Paragraph[] {
  const paragraph = joint.paragraphs.find(({ id }) => id === link.joint);
  return paragraph === undefined ? [plain('')] : [small(paragraph.id), ...texts(paragraph)];
}

/** A paragraph as printed: its label and text, each point below. */
function texts({ label, text, points }: TabledParagraph): Paragraph[] {
  return [{ label, text }, ...points].map((line) =>
    plain(line.label === null ? line.text : `${line.label} ${line.text}`),
  );
}

function linkWords(
  { settings }: Comparison,
  link: Link,
  { fates, certainties, columns }: Strings,
): string {
  const words = [
    fates[link.relation],
    certainties[certainty(decidedProbability(link), settings)],
    ...(link.moved ? [columns.moved.toLowerCase()] : []),
    ...(link.kindChanged ? [columns.partChanged.toLowerCase()] : []),
    ...(link.formula ? [columns.formula.toLowerCase()] : []),
  ];
  return words.join(' · ');
}

/** Struck through what is gone, underlined what came, so that it reads in black and white; nothing where nothing changed. */
function differences({ diff, relation }: Link): Paragraph[] {
  if (relation === 'verbatim') return [];
  const lines: DiffRun[][] = [[]];
  for (const { op, text } of diff) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ op, text: part });
    }
  }
  return lines.map(
    (line) =>
      new Paragraph({
        spacing: { after: 80 },
        children: line.map(({ op, text }) => run(text, LOOKS[op])),
      }),
  );
}

const LOOKS = {
  same: {},
  removed: { strike: true, color: '9C1C1C' },
  added: { underline: {}, bold: true, color: '1B5E20' },
} as const;

function newPart(comparison: Comparison, strings: Strings): Paragraph[] {
  const born = comparison.joint.paragraphs.filter(({ id }) => comparison.new.includes(id));
  return [
    heading(`${strings.titles.new}: ${born.length}`),
    ...born.flatMap((paragraph) => [small(paragraph.id), ...texts(paragraph)]),
  ];
}

function footnotesPart({ joint, motions }: Comparison, { titles }: Strings): Paragraph[] {
  const noted = [joint, ...motions].filter(({ footnotes }) => footnotes.length > 0);
  return noted.flatMap(({ reference, footnotes }) => [
    heading(`${titles.footnotes}, ${reference}`, 2),
    ...footnotes.map(({ mark, text }) => plain(`${mark} ${text}`)),
  ]);
}
