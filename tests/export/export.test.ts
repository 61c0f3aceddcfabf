import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import {
  answer,
  EVERYTHING,
  type ExportKind,
  exportFiles,
  tableText,
} from '../../src/export/index.js';
import { readReportAssets } from '../../src/io/report-assets.js';
import { type Comparison, FATES, type Fate } from '../../src/model/comparison.js';
import { fullText } from '../../src/model/paragraph.js';
import { paragraphAnchor } from '../../src/model/party.js';
import { countFates } from '../../src/model/survival.js';
import type { Paragraph } from '../../src/model/tabled-text.js';
import { readDocument } from '../../src/read/index.js';
import { renderReport } from '../../src/report/index.js';
import { indexTexts, judge, markNew, writeNote } from '../../src/review/index.js';
import { strings } from '../../src/text/strings/strings.js';
import { SMALL_DOSSIER, smallComparison } from '../support/comparisons.js';
import { partOf, sheetRows, walkXml, wordParagraphs } from '../support/office-files.js';

const comparison = smallComparison();
const words = strings('en');
const HOSTILE = '=HYPERLINK("https://example.org";';

async function exported(kind: ExportKind, name: string): Promise<Uint8Array> {
  const files = await exportFiles(comparison, kind, { language: 'en', report: 'index.html' });
  const file = files[name];
  if (file === undefined) throw new Error(`no ${name} among ${Object.keys(files).join(', ')}`);
  return typeof file === 'string' ? new TextEncoder().encode(file) : file;
}

const textOf = async (kind: ExportKind, name: string) =>
  new TextDecoder().decode(await exported(kind, name));

type Counts = Readonly<Record<Fate, number>>;

/** How often each fate stands in a column, by its machine word or its word for readers. */
function countWords(cells: readonly (string | undefined)[]): Counts {
  return Object.fromEntries(
    FATES.map((fate) => [
      fate,
      cells.filter((cell) => cell === fate || cell === words.fates[fate]).length,
    ]),
  ) as Counts;
}

describe('The same counts', () => {
  const expected: Record<string, Counts> = Object.fromEntries(
    comparison.motions.map((motion) => [motion.group, countFates(motion.paragraphs)]),
  );
  const fates = answer(comparison, 'survived', EVERYTHING, 'en');
  const layout = { width: null, heading: (text: string) => text };
  /** Group and fate of each row, however the format gives rows. */
  const grouped = (rows: readonly (readonly [group: string, fate: string])[]) =>
    Object.fromEntries(
      Object.keys(expected).map((group) => [
        group,
        countWords(rows.filter(([name]) => name === group).map(([, fate]) => fate)),
      ]),
    );

  it('are in the table', async () => {
    const lines = (await tableText(fates, 'table', layout)).split('\n').slice(1);
    const rows = lines.map((line) => line.split(/ {2,}/) as [string, string, string]);
    expect(grouped(rows.map(([group, , fate]) => [group, fate]))).toEqual(expected);
  });

  it('are in the CSV, on standard output and as a file', async () => {
    for (const text of [
      await tableText(fates, 'csv', layout),
      (await textOf('csv', 'fates.csv')).replace(/^\ufeff/, ''),
    ]) {
      const rows: Record<string, string>[] = parse(text, { columns: true });
      expect(grouped(rows.map((row) => [row.group ?? '', row.fate ?? '']))).toEqual(expected);
    }
  });

  it('stand beside what is missing of a paragraph kept in part', async () => {
    const rows: Record<string, string>[] = parse(await tableText(fates, 'csv', layout), {
      columns: true,
    });
    expect(
      rows.filter(({ missing }) => missing !== '').map(({ fate, missing }) => [fate, missing]),
    ).toEqual([['partial', '“restore the wetlands upstream of the Lirva”']]);
    expect(wordParagraphs(await exported('docx', 'comparison.docx'), 'accepted')).toContain(
      'Not found: “restore the wetlands upstream of the Lirva”',
    );
  });

  it('are in the JSON', async () => {
    const { rows } = JSON.parse(await tableText(fates, 'json', layout));
    expect(
      grouped(rows.map((row: { group: string; fate: string }) => [row.group, row.fate])),
    ).toEqual(expected);
  });

  it('are in the Markdown', async () => {
    const lines = (await tableText(fates, 'markdown', layout)).split('\n');
    const rows = lines.map((line) => line.split(' | ') as [string, string, string]);
    expect(grouped(rows.map(([group, , fate]) => [group.replace('| ', ''), fate ?? '']))).toEqual(
      expected,
    );
  });

  it('are in the workbook, row by row and summed up', async () => {
    const workbook = await exported('xlsx', 'comparison.xlsx');
    const rows = sheetRows(workbook, 3);
    expect(rows[0]?.slice(0, 6)).toEqual([
      'Group',
      'Motion',
      'Paragraph',
      'Number',
      'Part',
      'Fate',
    ]);
    expect(grouped(rows.slice(1).map((row) => [row[0] ?? '', row[5] ?? '']))).toEqual(expected);
    const sums = sheetRows(workbook, 2).filter((row) => row[2] === words.wholeText);
    for (const row of sums)
      expect(row.slice(7).map(Number)).toEqual(FATES.map((fate) => expected[row[0] ?? '']?.[fate]));
  });

  it('are in the Word document', async () => {
    const paragraphs = wordParagraphs(await exported('docx', 'comparison.docx'), 'accepted');
    const heads = comparison.motions.map(({ group, reference }) =>
      paragraphs.indexOf(`${group}, ${reference}`),
    );
    comparison.motions.forEach(({ group }, index) => {
      const own = paragraphs.slice(heads[index], heads[index + 1]);
      const marked = own.flatMap((text) => /^(?:[A-Z]+|[cp]\d+) · (.+)$/.exec(text)?.[1] ?? []);
      expect(countWords(marked)).toEqual(expected[group ?? '']);
    });
  });

  it('are in the report, with a place for every paragraph', async () => {
    const html = renderReport(comparison, await readReportAssets(), { language: 'en' });
    for (const { reference, paragraphs } of [comparison.joint, ...comparison.motions]) {
      for (const { id } of paragraphs)
        expect(html.split(`id="${paragraphAnchor(reference, id)}"`)).toHaveLength(2);
    }
    const rows = comparison.motions.flatMap(({ group, reference, paragraphs }) =>
      paragraphs.map(({ id }): [string, string] => {
        const row = new RegExp(`id="${paragraphAnchor(reference, id)}"[^>]* data-fate="(\\w+)"`);
        return [group ?? '', row.exec(html)?.[1] ?? ''];
      }),
    );
    expect(grouped(rows)).toEqual(expected);
    for (const sentence of ['Verts/ALE: 4 of 6 paragraphs', 'PPE: 3 of 4 paragraphs'])
      expect(html).toContain(sentence);
  });
});

describe('Texts that begin like formulas', () => {
  it('stay texts in CSV', async () => {
    const rows: string[][] = parse((await textOf('csv', 'fates.csv')).replace(/^\ufeff/, ''));
    const texts = rows.map((row) => row.at(-1) ?? '');
    expect(texts.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
    expect(texts.some((text) => text.startsWith(`'${HOSTILE}`))).toBe(true);
  });

  it('stay texts in the workbook, unchanged', async () => {
    const workbook = await exported('xlsx', 'comparison.xlsx');
    expect(partOf(workbook, 'xl/worksheets/sheet3.xml')).not.toContain('<f>');
    const texts = sheetRows(workbook, 3).map((row) => row.at(-1) ?? '');
    expect(texts.filter((text) => text.startsWith(HOSTILE))).toHaveLength(1);
    expect(texts.filter((text) => /^[+-]/.test(text))).toHaveLength(2);
  });

  it('and like markup stay texts in Markdown', async () => {
    const text = await textOf('markdown', 'summary.md');
    expect(text).toContain(
      'whereas glaciers \\| melt") \\<script\\>alert(1)\\</script\\> {{x}} \\*bold\\*',
    );
    expect(text).not.toMatch(/[^\\]<script/);
  });
});

describe('The workbook', () => {
  it('freezes and filters its headings and links into the report', async () => {
    const workbook = await exported('xlsx', 'comparison.xlsx');
    const sheet = partOf(workbook, 'xl/worksheets/sheet3.xml');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:Q11"/>');
    expect(sheet).toContain('<hyperlink ref="A2" r:id="rIdReport" location="B11-0901-2031-c1"/>');
    expect(partOf(workbook, 'xl/worksheets/_rels/sheet3.xml.rels')).toContain(
      'Target="index.html" TargetMode="External"',
    );
    expect(partOf(workbook, 'xl/workbook.xml')).toContain(
      `localSheetId="2" hidden="1">'Fates'!$A$1:$Q$11</definedName>`,
    );
  });

  it('cuts what a cell cannot hold and leaves out what XML cannot hold', async () => {
    const text = `${'\u0001'}${'x'.repeat(40_000)}`;
    const [first, ...others] = comparison.motions;
    const [paragraph, ...rest] = first?.paragraphs ?? [];
    if (first === undefined || paragraph === undefined) throw new Error('no paragraph');
    const changed: Comparison = {
      ...comparison,
      motions: [{ ...first, paragraphs: [{ ...paragraph, text }, ...rest] }, ...others],
    };
    const files = await exportFiles(changed, 'xlsx', { language: 'en', report: 'index.html' });
    const cell = sheetRows(files['comparison.xlsx'] as Uint8Array, 3)[1]?.at(-1) ?? '';
    expect([cell.length, cell.slice(0, 3), cell.slice(-2)]).toEqual([32_766, 'xxx', 'x…']);
  });
});

describe('Tracked changes', () => {
  const printed = (paragraphs: readonly Paragraph[]) =>
    paragraphs.flatMap(({ heading, label, text, points }) => [
      ...(heading === null ? [] : [heading]),
      ...[{ label, text }, ...points].map((line) =>
        line.label === null ? line.text : `${line.label}\t${line.text}`,
      ),
    ]);

  it.each(comparison.motions)(
    'of $reference give the joint motion when accepted and the motion when refused, word for word',
    async ({ reference, paragraphs }) => {
      const file = await exported('tracked', `tracked-${reference.replace('/', '-')}.docx`);
      expect(wordParagraphs(file, 'accepted')).toEqual(printed(comparison.joint.paragraphs));
      expect(wordParagraphs(file, 'refused')).toEqual(printed(paragraphs));
    },
  );

  it('are read by our own reader as the joint motion, with a notice', async () => {
    const file = await exported('tracked', 'tracked-B11-0901-2031.docx');
    const { blocks, notices } = await readDocument(file, 'tracked.docx');
    expect(notices.map(({ code }) => code)).toEqual(['tracked-changes']);
    expect(blocks.map(({ marker, text }) => `${marker}\t${text}`)).toEqual(
      printed(comparison.joint.paragraphs),
    );
  });

  it('are made in the name of the joint motion, on its day, each with its own number', async () => {
    const file = await exported('tracked', 'tracked-B11-0901-2031.docx');
    const ids: string[] = [];
    walkXml(partOf(file, 'word/document.xml'), {
      open: (name, attributes) => {
        if (name !== 'w:ins' && name !== 'w:del') return;
        expect(attributes).toMatchObject({
          'w:author': 'RC-B11-0901/2031',
          'w:date': '2031-05-05T00:00:00Z',
        });
        ids.push(attributes['w:id'] ?? '');
      },
    });
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(10);
  });
});

describe('For scholars', () => {
  it('the collation gives every witness word for word', async () => {
    const { paragraphs, alone } = JSON.parse(await textOf('collatex', 'collation.json'));
    const texts = new Map(
      [comparison.joint, ...comparison.motions].flatMap(({ reference, paragraphs: own }) =>
        own.map((paragraph) => [`${reference}#${paragraph.id}`, fullText(paragraph)]),
      ),
    );
    const written = (tokens: readonly ({ t: string }[] | null)[]) =>
      tokens
        .flatMap((cell) => cell ?? [])
        .map(({ t }) => t)
        .join('');
    for (const { paragraph, witnesses, table } of paragraphs) {
      expect(written(table[0])).toBe(texts.get(`${witnesses[0]}#${paragraph}`));
      for (const [index, witness] of witnesses.slice(1).entries())
        expect(written(table[index + 1])).toBe(texts.get(witness));
    }
    expect(paragraphs).toHaveLength(comparison.joint.paragraphs.length);
    expect(alone.map(({ witness }: { witness: string }) => witness)).toEqual([
      'B11-0901/2031#B',
      'B11-0901/2031#p2',
      'B11-0902/2031#p2',
    ]);
  });

  it('the apparatus is well-formed TEI whose references all lead somewhere', async () => {
    const ids = new Set<string>();
    const targets: string[] = [];
    let reading = '';
    const readings: string[] = [];
    walkXml(await textOf('tei', 'apparatus.xml'), {
      open: (name, attributes) => {
        if (attributes['xml:id'] !== undefined) ids.add(attributes['xml:id']);
        targets.push(
          ...[attributes.wit, attributes.source].flatMap((value) => value?.split(' ') ?? []),
        );
        if (name === 'rdg') reading = '';
      },
      text: (text) => {
        reading += text;
      },
      close: (name) => name === 'rdg' && readings.push(reading),
    });
    expect(targets.filter((target) => !ids.has(target.slice(1)))).toEqual([]);
    expect(readings).toContain('219');
    expect(ids).toContain('B11-0901-2031-p2');
  });
});

describe('A reviewed comparison', () => {
  it('is exported with every decision, who made it and when', async () => {
    const index = indexTexts(SMALL_DOSSIER);
    const pair = { motion: 'B11-0901/2031', source: 'A', joint: 'A' };
    const reviewed = smallComparison([
      judge(index, 'confirm', [{ ...pair, relation: 'edited' }]),
      judge(index, 'reject', [{ ...pair, source: 'p1', joint: 'p1', relation: null }]),
      markNew(index, 'p3'),
      writeNote(index, { motion: null, source: null, joint: 'p3' }, 'Born in the talks'),
    ]);
    const files = await exportFiles(reviewed, 'csv', { language: 'en', report: 'index.html' });
    const read = (name: string): string[][] => parse(String(files[name]).replace(/^\ufeff/, ''));
    const by = "'=A reviewer";
    const decided = [
      [
        'confirmed',
        'B11-0901/2031',
        'A',
        'A',
        'edited',
        'edited',
        by,
        '2031-05-06T00:00:00.000Z',
        '',
      ],
      ['rejected', 'B11-0901/2031', 'p1', 'p1', '', 'edited', by, '2031-05-06T00:00:01.000Z', ''],
      ['new', '', '', 'p3', '', '', by, '2031-05-06T00:00:02.000Z', ''],
      ['note', '', '', 'p3', '', '', by, '2031-05-06T00:00:03.000Z', 'Born in the talks'],
    ];
    // Marking a paragraph as new also refuses the candidates it had.
    expect(read('decisions.csv')).toEqual(expect.arrayContaining(decided));
    const [head, ...links] = read('links.csv');
    const decision = head?.indexOf('decision') ?? -1;
    expect(
      links.filter((row) => row[decision] !== '').map((row) => row.slice(decision, decision + 3)),
    ).toEqual([['confirmed', by, '2031-05-06T00:00:00.000Z']]);
  });
});

describe('Every export', () => {
  it('gives the same bytes for the same record, whenever it is made', async () => {
    const all = () =>
      Promise.all(
        (['csv', 'xlsx', 'docx', 'tracked', 'tei', 'collatex'] as const).map((kind) =>
          exportFiles(comparison, kind, { language: 'en', report: 'index.html' }),
        ),
      );
    const first = await all();
    // ZIP files count time in steps of two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(await all()).toEqual(first);
  });

  it('says over invented texts that they are invented', async () => {
    expect(await textOf('markdown', 'summary.md')).toContain(words.invented);
    expect(await textOf('tei', 'apparatus.xml')).toContain(words.invented);
    expect(sheetRows(await exported('xlsx', 'comparison.xlsx'), 1).flat()).toContain(
      words.invented,
    );
    expect(wordParagraphs(await exported('docx', 'comparison.docx'), 'accepted')).toContain(
      words.invented,
    );
  });
});
