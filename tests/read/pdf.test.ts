import { describe, expect, it } from '@jest/globals';
import { countsOf, tabledTextOf } from '../support/documents.js';
import { type PdfText, pdfOf } from '../support/pdf.js';

/** Lines set below each other from `top` on, the first of each paragraph behind its label. */
function setLines(
  lines: readonly (readonly [label: string, text: string])[],
  top = 760,
): PdfText[] {
  return lines.flatMap(([label, text], index) => {
    const y = top - index * 20;
    return [...(label === '' ? [] : [{ x: 70, y, text: label }]), { x: 100, y, text }];
  });
}

const COVER: readonly (readonly [string, string])[] = [
  ['', 'European Parliament'],
  ['', 'B9-0901/2021   3.5.2021'],
  ['', 'MOTION FOR A RESOLUTION'],
  ['', 'pursuant to Rule 132(2) of the Rules of Procedure'],
  ['', 'on an invented matter'],
  ['', '(2021/2999(RSP))'],
  ['', 'Ada Hallvik, B\u00e9la Kertv\u00e1ri, Dominik'],
  ['', 'Ostrand'],
  ['', 'on behalf of the Renew Group'],
  ['', 'The European Parliament,'],
];

/** What stands at the foot of a page: file name, page and PE number, on alternating sides. */
const foot = (page: number): PdfText[] => {
  const sides = ['RE\\1253668EN.docx', `${page}/2`, 'PE719.497v01-00'];
  const ordered = page % 2 === 1 ? sides : sides.toReversed();
  return [
    ...ordered.map((text, index) => ({ x: 70 + index * 180, y: 40, text, size: 8 })),
    { x: 230, y: 28, text: 'EN United in diversity EN', size: 8 },
  ];
};

const wide = (text: string): string => `${text} ${'and so on '.repeat(9)}`.slice(0, 84).trim();

describe('A PDF file', () => {
  it('gives whole paragraphs: feet gone, page breaks and line-end hyphens closed, notes apart', async () => {
    const first = [
      ...setLines(COVER),
      ...setLines(
        [
          ['–', 'having regard to its previous resolutions on pre-planned matters,'],
          ['A.', 'whereas the invented matter is grave;'],
          ['1.', wide('Regrets the invented matter, which was pre-')],
          ['', 'planned by those who gained from it;'],
          ['2.', wide('Calls on the Commission to look into it')],
        ],
        540,
      ),
      { x: 340, y: 544, text: '1', size: 7 },
      { x: 70, y: 90, text: '1', size: 9 },
      { x: 80, y: 90, text: 'OJ C 1, 1.1.2021, p. 1.', size: 9 },
      ...foot(1),
    ];
    const second = [
      ...setLines([
        ['', 'before the summer;'],
        ['3.', 'Instructs its President to forward this resolution to the Commission.'],
      ]),
      ...foot(2),
    ];
    const text = await tabledTextOf(pdfOf([first, second]), 'motion.pdf');
    expect(countsOf(text)).toEqual([1, 1, 3]);
    expect(text.paragraphs.map((paragraph) => paragraph.label)).toEqual([
      '–',
      'A.',
      '1.',
      '2.',
      '3.',
    ]);
    expect(text.paragraphs[2]?.text).toMatch(
      /, which was pre-planned by those|planned by those who gained from it;$/,
    );
    expect(text.paragraphs[3]?.text).toMatch(/^Calls on the Commission.* before the summer;$/);
    expect(JSON.stringify(text.paragraphs)).not.toMatch(/diversity|docx|PE719/);
    expect(text.footnotes).toEqual([
      { mark: '1', text: 'OJ C 1, 1.1.2021, p. 1.', paragraph: 'c1' },
    ]);
    expect(text).toMatchObject({
      reference: 'B9-0901/2021',
      date: '2021-05-03',
      signatories: [
        { group: 'Renew', members: ['Ada Hallvik', 'Béla Kertvári', 'Dominik Ostrand'] },
      ],
    });
    expect(text.account.unexplained).toBe(0);
  });

  it('rejoins a word divided at a line end only where the document writes it whole elsewhere', async () => {
    const page = [
      ...setLines(COVER),
      ...setLines(
        [
          ['–', 'having regard to its resolutions on restoration,'],
          ['1.', `${wide('Regrets').slice(0, 74)} that the resto-`],
          ['', `${wide('ration of what once was').slice(0, 80)} self-`],
          ['', 'governing failed;'],
          ['2.', 'Instructs its President to forward this resolution to the Commission.'],
        ],
        540,
      ),
    ];
    const text = await tabledTextOf(pdfOf([page]), 'motion.pdf');
    expect(text.paragraphs[1]?.text).toMatch(/ that the restoration of .* self-governing failed;$/);
  });
});

/** Lines set from the same edge, `step` points apart, down from `top`. */
function flush(lines: readonly string[], top: number, step = 14): PdfText[] {
  return lines.map((text, index) => ({ x: 70, y: top - index * step, text }));
}

const LAST = 'Instructs its President to forward this resolution to the Commission.';

describe('A page printed to PDF', () => {
  it('may set its title in larger letters over several lines, above the day', async () => {
    const page = [
      { x: 70, y: 780, text: 'MOTION FOR A RESOLUTION on', size: 24 },
      { x: 70, y: 752, text: 'an invented matter and what has come', size: 24 },
      { x: 70, y: 724, text: 'of it', size: 24 },
      ...flush(['3.5.2021 - (2021/2999(RSP))'], 690),
      ...flush(['B9-0901/2021'], 660),
      ...flush(['The European Parliament,'], 630),
      ...flush([wide('– having regard to its previous resolutions'), 'and their aims,'], 600),
      ...flush([wide('1. Regrets the matter'), ...['is', 'it', 'as'].map(wide), 'was;'], 560),
      ...flush([`2. ${LAST}`], 480),
    ];
    const text = await tabledTextOf(pdfOf([page]), 'motion.pdf');
    expect(text).toMatchObject({
      title: 'on an invented matter and what has come of it',
      date: '2021-05-03',
      procedure: '2021/2999(RSP)',
    });
    expect(text.account.unexplained).toBe(0);
  });

  it('may begin a paragraph at the top of a page without any indent', async () => {
    const first = [
      ...flush(
        COVER.map(([, line]) => line),
        780,
        20,
      ),
      ...flush([wide('– having regard to its resolutions,')], 560),
      ...flush([wide('A. whereas the matter is grave'), `${wide('and it is old')};`], 530),
    ];
    const second = [
      ...flush([wide('1. Calls on the Commission'), 'to act on:'], 780),
      ...flush(['a. what it was told;', `b. ${wide('what it knows')};`, 'Last things'], 752),
      ...flush([`2. ${wide(LAST)}.`, 'Last updated: 18 January 2031'], 710),
    ];
    const text = await tabledTextOf(pdfOf([first, second]), 'motion.pdf');
    expect(countsOf(text)).toEqual([1, 1, 2]);
    expect(text.paragraphs[2]?.points.map((point) => point.text)).toEqual([
      'what it was told;',
      `${wide('what it knows')};`,
    ]);
    expect(text.paragraphs[3]?.heading).toBe('Last things');
    expect(text.paragraphs[3]?.text).toBe(`${wide(LAST)}.`);
    expect(text.notices).toEqual([]);
  });

  it('may set paragraphs hardly apart, and hang their lines elsewhere than behind the label', async () => {
    const hanging = (label: string, bodyX: number, lines: readonly string[], top: number) => [
      { x: 70, y: top, text: label },
      ...lines.map((text, index) => ({ x: index === 0 ? bodyX : 98, y: top - index * 14, text })),
    ];
    const page = [
      ...flush(
        COVER.map(([, line]) => line),
        780,
        20,
      ),
      ...hanging('–', 93, [`${wide('having regard to its resolutions')},`, 'in part,'], 560),
      ...hanging('1.', 95, [`${wide('Regrets the matter')},`, 'in part;'], 529),
      ...hanging('12.', 102, [`${wide('Regrets it all')},`, `${wide('and')};`], 498),
      ...flush(['Last words'], 467),
      ...hanging('13.', 102, [LAST], 450),
    ];
    const text = await tabledTextOf(pdfOf([page]), 'motion.pdf');
    expect(countsOf(text)).toEqual([1, 0, 3]);
    expect(text.paragraphs.map((paragraph) => paragraph.points)).toEqual([[], [], [], []]);
    expect(text.paragraphs[0]?.text).toMatch(/, in part,$/);
    expect(text.paragraphs[3]?.heading).toBe('Last words');
  });

  it('keeps a hyphen at a line end between figures, and before a conjunction the space after it', async () => {
    const page = [
      ...flush(
        COVER.map(([, line]) => line),
        780,
        20,
      ),
      ...flush([`${wide('1. Regrets the budget').slice(0, 76)} 2028-`, '2034;'], 560),
      ...flush([`${wide('2. Regrets a').slice(0, 79)} 19-`, 'year-old ban;'], 520),
      ...flush([`${wide('3. Regrets the').slice(0, 79)} pre-`, 'and post-war bans;'], 480),
      ...flush([`4. ${LAST}`], 440),
    ];
    const text = await tabledTextOf(pdfOf([page]), 'motion.pdf');
    const ends = [/ 2028-2034;$/, / 19-year-old ban;$/, / pre- and post-war bans;$/, /\.$/];
    expect(text.paragraphs).toHaveLength(ends.length);
    for (const [index, end] of ends.entries()) expect(text.paragraphs[index]?.text).toMatch(end);
  });
});

describe('A text copied from a PDF file', () => {
  it('has hyphens of line ends closed where the document shows how it writes the word', async () => {
    const copied = [
      ...COVER.map(([, line]) => line),
      '– having regard to the rules-based order and the restoration of it,',
      '1. Regrets that the rules- based order and its resto- ration, pre- and post-war, failed;',
      '2. Instructs its President to forward this resolution to the Commission.',
    ].join('\n\n');
    const text = await tabledTextOf(copied, 'motion.txt');
    expect(text.paragraphs[1]?.text).toBe(
      'Regrets that the rules-based order and its restoration, pre- and post-war, failed;',
    );
  });
});
