import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { bare, countsOf, tabledTextIn, tabledTextOf } from '../support/documents.js';
import { goldMissing, readGold } from '../support/gold.js';

const REAL = '../shared/real/RC-10-2025-0249_EN.html';
const GOLD = '../shared/gold/dev-d1';
const EXAMPLE = 'corpus/2031-2901-RSP';
const FILES: Readonly<Record<string, string>> = {
  'B11-0101/2031': 'B11-0101-2031_EN.html',
  'B11-0104/2031': 'B11-0104-2031_EN.html',
  'B11-0106/2031': 'B11-0106-2031_EN.docx',
  'B11-0109/2031': 'B11-0109-2031_EN.html',
  'B11-0111/2031': 'B11-0111-2031_EN.txt',
  'RC-B11-0101/2031': 'RC-B11-0101-2031_EN.html',
};

const withReal = existsSync(REAL) ? it : it.skip;
const why = existsSync(REAL) ? '' : ` (skipped: ${REAL} is absent)`;

describe('The current page layout', () => {
  withReal(`gives every field of RC-B10-0249/2025${why}`, async () => {
    const text = await tabledTextIn(REAL);
    expect(countsOf(text)).toEqual([3, 3, 9]);
    expect(text).toMatchObject({
      reference: 'RC-B10-0249/2025',
      kind: 'joint motion',
      procedure: '2025/2691(RSP)',
      date: '2025-05-07',
      language: 'en',
      title: 'on the return of Ukrainian children forcibly transferred and deported by Russia',
      replaces: [
        { reference: 'B10-0249/2025', group: 'Verts/ALE' },
        { reference: 'B10-0250/2025', group: 'S&D' },
        { reference: 'B10-0252/2025', group: 'Renew' },
        { reference: 'B10-0255/2025', group: 'PPE' },
        { reference: 'B10-0258/2025', group: 'ECR' },
      ],
    });
    // The page's own summary names The Left where its list of signatories names Verts/ALE.
    expect(text.notices.map(({ code }) => code)).toEqual(['group-contradiction']);
    expect(text.signatories.map(({ group }) => group)).toEqual([
      'PPE',
      'S&D',
      'ECR',
      'Renew',
      'Verts/ALE',
      null,
    ]);
    expect(text.signatories.map(({ members }) => members.length)).toEqual([33, 5, 19, 24, 1, 3]);
    expect(text.account.unexplained).toBe(0);
    expect(text.account.kept).toBeGreaterThan(text.account.layout);
  });
});

describe('A text copy of the old page layout', () => {
  it('gives B9-0065/2022 whole, with no word of the menus around it', async () => {
    const text = await tabledTextIn('corpus/2022-2505-RSP/B-9-2022-0065_EN.txt');
    expect(countsOf(text)).toEqual([6, 8, 21]);
    expect(text).toMatchObject({
      reference: 'B9-0065/2022',
      kind: 'motion',
      group: 'Verts/ALE',
      procedure: '2022/2505(RSP)',
      jointReference: 'RC-B9-0065/2022',
      title: 'on the situation in Kazakhstan',
      date: null,
      notices: [],
    });
    expect(text.signatories).toHaveLength(1);
    expect(text.signatories[0]?.members).toHaveLength(16);
    expect(text.paragraphs[0]?.text).toMatch(/^having regard to its previous resolutions/);
    expect(text.paragraphs.at(-1)?.text).toMatch(/Parliament of Kazakhstan\.$/);
    expect(JSON.stringify(text.paragraphs)).not.toMatch(/Last updated|Legal notice|español/);
    expect(text.account.unexplained).toBe(0);
  });
});

const RECORDS = [
  ['../shared/real/odp-document_rc-10-2025-0249.json', ' - ', [33, 5, 19, 24, 1, 3]],
  ['../shared/real/odp-document_rc-9-2021-0068.json', '<br/>', [29, 2, 26, 2, 17, 9]],
] as const;
const withRecords = RECORDS.every(([path]) => existsSync(path)) ? it : it.skip;
const noRecords = RECORDS.every(([path]) => existsSync(path)) ? '' : ' (skipped: records absent)';

describe('The covers of two real joint motions', () => {
  withRecords(`are read whole in every language they exist in${noRecords}`, async () => {
    for (const [path, separator, members] of RECORDS) {
      const [record] = JSON.parse(readFileSync(path, 'utf8')).data;
      const covers = record.is_realized_by.flatMap((each: { title_alternative: object }) =>
        Object.entries(each.title_alternative),
      );
      expect(covers.length).toBeGreaterThan(22);
      for (const [language, cover] of covers) {
        const lines = [
          ...cover.split(separator),
          'The European Parliament,',
          '1. Regrets the invented matter and everything that led to it.',
        ];
        const html = `<p>${lines.map((line) => line.replaceAll('&', '&amp;')).join('</p><p>')}</p>`;
        const text = await tabledTextOf(
          `<html><body>${html}</body></html>`,
          `${record.identifier}.html`,
        );
        // The Czech record lists four motions where all others list five.
        expect(text.replaces).toHaveLength(language === 'cs' && separator === ' - ' ? 4 : 5);
        expect(text.replaces.every(({ group }) => group !== null)).toBe(true);
        expect(text.signatories.map((each) => each.members.length)).toEqual(members);
        expect(text.signatories.map(({ group }) => group === null)).toEqual([
          false,
          false,
          false,
          false,
          false,
          true,
        ]);
        expect(text.title).toBe(
          cover.split(separator)[language === 'cs' && separator === ' - ' ? 7 : 8],
        );
        expect(text.account.unexplained).toBe(0);
      }
    }
  });
});

const missing = goldMissing(GOLD);
const withGold = missing === null ? it : it.skip;

describe('The worked example', () => {
  withGold(`is read word for word in all its formats${missing ?? ''}`, async () => {
    const { dossier } = readGold(GOLD, 'dev-d1');
    const meta = JSON.parse(readFileSync(`${GOLD}/meta.json`, 'utf8'));
    for (const gold of [dossier.joint, ...dossier.motions]) {
      const text = await tabledTextIn(`${EXAMPLE}/${FILES[gold.reference]}`);
      expect(text.reference).toBe(gold.reference);
      expect(bare(text)).toEqual(bare(gold));
      expect(text).toMatchObject({ kind: gold.kind, group: gold.group, title: meta.title });
      expect(text.procedure).toBe('2031/2901(RSP)');
      expect(text.notices).toEqual([]);
      const source = meta.motions.find(({ ref }: { ref: string }) => ref === gold.reference);
      if (source !== undefined) {
        expect(text.signatories).toEqual([{ group: source.group, members: source.members }]);
        // The old layout prints no date.
        expect(text.date).toBe(source.ref === 'B11-0111/2031' ? null : source.date);
      } else {
        expect(text.signatories).toEqual(meta.joint.signatories);
        expect(text.date).toBe(meta.joint.date);
        expect(text.replaces).toEqual(
          meta.motions.map(({ ref, group }: { ref: string; group: string }) => ({
            reference: ref,
            group,
          })),
        );
      }
    }
  });
});

describe('Words that belong to no part of a motion', () => {
  it('are quoted in a notice or kept, wherever they stand outside menus and boxes', async () => {
    const file = 'B11-0101-2031_EN.html';
    const page = readFileSync(`${EXAMPLE}/${file}`, 'utf8');
    const ring = /<div class="doceo-ring[\s\S]*?(?=<div>\s*<p )/.exec(page);
    const places = Array.from(page.matchAll(/<p[ >]|<br|<\/main>/g), (match) => match.index).filter(
      (index) => ring === null || index < ring.index || index >= ring.index + ring[0].length,
    );
    expect(places.length).toBeGreaterThan(30);
    for (const place of places) {
      const stray = `${page.slice(0, place)}<p>Zorgblatt flumox kerbin drang.</p>${page.slice(place)}`;
      const text = await tabledTextOf(stray, file);
      expect(JSON.stringify([text.paragraphs, text.title, text.notices])).toContain('Zorgblatt');
    }
  });
});
