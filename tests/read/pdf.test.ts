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
