import { describe, expect, it } from '@jest/globals';
import { countsOf, tabledTextOf } from '../support/documents.js';

const COVER = [
  'B9-0901/2021',
  'MOTION FOR A RESOLUTION',
  'pursuant to Rules 150(5) and 136(4) of the Rules of Procedure',
  'on an invented matter and on whatever may have come of it in the end',
  '(2021/2999(RSP))',
  'Ada Hallvik, B\u00e9la Kertv\u00e1ri',
  'on behalf of the Renew Group',
];
const HEADING =
  'European Parliament resolution on an invented matter and on whatever may have come of it in the end';

/** A paragraph of some two hundred characters that begins and ends as said. */
const long = (begin: string, end: string): string =>
  `${begin} ${'and so forth, '.repeat(10)}${end}`;

const BODY = [
  HEADING,
  '(2021/2999(RSP))',
  'The European Parliament,',
  `\u2013 ${long('having regard to its Regulation (the Regulation \u2013 GDPR),', 'in part,')}`,
  `A. ${long('whereas it costs EUR 1 million in 2028-2034;', 'whereas it is old;')}`,
  `B. ${long('whereas Regulation (EU) 2024/1689 applies', 'to it;')}`,
  `1. ${long('Regrets it', 'in pre- and post-war times;')}`,
  'What is to come',
  `2. ${long('Calls for more;', 'calls for less;')}`,
  '3. Instructs its President to forward this resolution to the Commission.',
];

/** Lines no longer than some columns, broken at spaces, and after strokes and hyphens within words. */
function wrapped(text: string, columns: (row: number) => number): string[] {
  const rows = [''];
  for (const piece of text.split(/(?<=\s)|(?<=\S[/-])(?=\S)/)) {
    const row = rows.at(-1) ?? '';
    if ((row + piece).trimEnd().length > columns(rows.length)) rows.push(piece);
    else rows[rows.length - 1] = row + piece;
  }
  return rows.map((row) => row.trimEnd());
}

/** What all copies of this motion must give. */
async function expectWhole(lines: readonly string[]): Promise<void> {
  const text = await tabledTextOf(lines.join('\n'), 'motion.txt');
  expect(countsOf(text)).toEqual([1, 2, 3]);
  const tabled = BODY.slice(3).filter((line) => line !== 'What is to come');
  expect(text.paragraphs.map((each) => `${each.label} ${each.text}`)).toEqual(tabled);
  expect(text.paragraphs.flatMap(({ points }) => points)).toEqual([]);
  expect(text.paragraphs[4]?.heading).toBe('What is to come');
  expect(text).toMatchObject({
    title: 'on an invented matter and on whatever may have come of it in the end',
    signatories: [{ group: 'Renew', members: ['Ada Hallvik', 'B\u00e9la Kertv\u00e1ri'] }],
    notices: [],
  });
  expect(text.account.unexplained).toBe(0);
}

describe('A text whose lines were wrapped', () => {
  it('is whole at any width of letters of one width, dashes and figures of line ends too', async () => {
    for (let columns = 60; columns < 100; columns++)
      await expectWhole(
        [...COVER, ...BODY, 'Last updated: 18 January 2031'].flatMap((line) =>
          wrapped(line, () => columns),
        ),
      );
  });

  it('is whole where letters differ in width, as in texts copied out of PDF files', async () => {
    for (let columns = 80; columns < 100; columns++)
      await expectWhole(
        [...COVER, ...BODY].flatMap((line) => wrapped(line, (row) => columns - ((row * 7) % 11))),
      );
  });

  it('may have its title and a name cut, below the head of a PDF file', async () => {
    const cover = [
      '3.5.2021',
      'European Parliament',
      '2019-2024',
      'Plenary sitting',
      ...COVER.slice(0, 3),
      'on an invented matter and on whatever',
      'may have come of it in the end',
      '(2021/2999(RSP))',
      'Ada Hallvik, B\u00e9la Hall-',
      'Kertv\u00e1ri',
      'on behalf of the Renew Group',
      'European Parliament resolution on an invented',
      'matter and on whatever may have come of it in the end',
    ];
    const text = await tabledTextOf([...cover, ...BODY.slice(1)].join('\n\n'), 'motion.txt');
    expect(text).toMatchObject({
      title: 'on an invented matter and on whatever may have come of it in the end',
      date: '2021-05-03',
      signatories: [{ group: 'Renew', members: ['Ada Hallvik', 'B\u00e9la Hall-Kertv\u00e1ri'] }],
      notices: [],
    });
    expect(text.account.unexplained).toBe(0);
  });

  it('goes on behind the end of a page, unless points are listed', async () => {
    const text = await tabledTextOf(
      [
        ...COVER,
        'The European Parliament,',
        '1. Regrets the Director-',
        'General\u2019s words;',
        'regrets his deeds;',
        '2. Calls for:',
        'an inquiry;',
        'a remedy;',
        '3. Instructs its President to forward this resolution to the Commission.',
      ].join('\n\n'),
      'motion.txt',
    );
    expect(text.paragraphs.map((each) => [each.text, each.points.length])).toEqual([
      ['Regrets the Director-General\u2019s words; regrets his deeds;', 0],
      ['Calls for:', 2],
      ['Instructs its President to forward this resolution to the Commission.', 0],
    ]);
  });
});
