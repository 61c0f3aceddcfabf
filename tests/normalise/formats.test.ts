import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { assembleDossier } from '../../src/dossier/index.js';
import type { TabledText } from '../../src/model/tabled-text.js';
import { collapse } from '../../src/text/white-space.js';
import { tabledTextOf } from '../support/documents.js';
import { goldMissing, readGold } from '../support/gold.js';
import { BROWSER, print } from '../support/print.js';
import * as render from '../support/render.js';

const GOLD = ['../shared/gold/dev-d1', '../shared/gold/dev-d2'];
const missing = GOLD.map(goldMissing).find((each) => each !== null) ?? null;
const withGold = missing === null ? it : it.skip;

/** The gold texts with the covers that their dossier's data describes. */
function goldTexts(folder: string): TabledText[] {
  const meta = JSON.parse(readFileSync(`${folder}/meta.json`, 'utf8'));
  const { dossier } = readGold(folder, folder);
  const joint: TabledText = {
    ...dossier.joint,
    signatories: meta.joint.signatories,
    replaces: meta.motions.map((each: { ref: string; group: string }) => ({
      reference: each.ref,
      group: each.group,
    })),
  };
  const motions = dossier.motions.map((motion): TabledText => {
    const own = meta.motions.find((each: { ref: string }) => each.ref === motion.reference);
    return {
      ...motion,
      date: own.date,
      signatories: [{ group: own.group, members: own.members }],
      jointReference: joint.reference,
    };
  });
  return [joint, ...motions];
}

const FORMATS: readonly [string, (text: TabledText) => render.Rendering][] = [
  ['current page', render.currentPage],
  ['current page, copied', render.currentCopy],
  ['current page, saved with its parts', render.savedPage],
  ['page with tokens', render.tokenPage],
  ['page with tokens, copied', render.tokenCopy],
  ['page with tokens, copied, points counted', (text) => render.tokenCopy(text, 'counted')],
  ['old table page', (text) => render.olderPage(text, 'tables')],
  ['old table page, copied', (text) => render.olderCopy(text, 'tables')],
  ['old table page, copied and wrapped', (text) => render.olderCopy(text, 'tables', 76)],
  ['re-skinned page', (text) => render.olderPage(text, 'flattened')],
  ['re-skinned page, copied', (text) => render.olderCopy(text, 'flattened')],
  ['copy that lost its labels', (text) => render.damagedCopy(text, 'lost')],
  ['copy with labels on lines of their own', (text) => render.damagedCopy(text, 'own line')],
  ['copy with points counted like paragraphs', (text) => render.damagedCopy(text, 'counted')],
  ['Word export of the portal', render.wordExport],
  ['Word, labels typed', (text) => render.wordDocument(text, 'typed')],
  ['Word, labels counted', (text) => render.wordDocument(text, 'counted')],
];

/** Words in, words out, in order: labels apart, which formats print differently. */
const bare = (text: TabledText) =>
  text.paragraphs.map(({ id, heading, text: words, points }) => ({
    id,
    heading,
    text: collapse(words),
    points: points.map((point) => collapse(point.text)),
  }));

/** What was tabled must come out, whatever the format; some formats print no date. */
function expectSame(text: TabledText, gold: TabledText): void {
  expect(bare(text)).toEqual(bare(gold));
  expect(text).toMatchObject({
    reference: gold.reference,
    kind: gold.kind,
    group: gold.group,
    procedure: gold.procedure,
    title: gold.title,
    language: 'en',
    signatories: gold.signatories,
    replaces: gold.replaces,
    notices: [],
  });
  expect([gold.date, null]).toContain(text.date);
  expect(text.account.unexplained).toBe(0);
}

describe('One dossier in every format', () => {
  for (const [name, renderer] of FORMATS)
    withGold(`reads the same from: ${name}${missing ?? ''}`, async () => {
      for (const gold of GOLD.flatMap(goldTexts)) {
        const { file, content } = renderer(gold);
        expectSame(await tabledTextOf(content, file), gold);
      }
    });

  const noPrint = missing ?? (BROWSER === null ? ' (skipped: no Chromium)' : null);
  (noPrint === null ? it : it.skip)(`reads the same from: PDF${noPrint ?? ''}`, async () => {
    const golds = GOLD.flatMap(goldTexts);
    const pages = golds.map(render.printedPage);
    const printed = await print(pages.map(({ content }) => String(content)));
    for (const [index, gold] of golds.entries())
      expectSame(await tabledTextOf(printed[index] ?? '', pages[index]?.file ?? ''), gold);
  });
});

describe('An adopted text in place of the joint motion', () => {
  withGold(
    `is read from copies of the Official Journal, and compared${missing ?? ''}`,
    async () => {
      for (const folder of GOLD) {
        const [joint, ...motions] = goldTexts(folder);
        if (joint === undefined) throw new Error(`${folder} has no joint motion`);
        const { file, content } = render.officialJournalPage(joint, 'P11_TA(2031)0123');
        const text = await tabledTextOf(content, file);
        expect(bare(text)).toEqual(bare(joint));
        expect(text).toMatchObject({
          reference: 'P11_TA(2031)0123',
          kind: 'adopted text',
          title: joint.title,
          date: '2031-01-23',
          procedure: joint.procedure,
          replaces: [],
          notices: [],
        });
        const dossier = assembleDossier([text, ...motions]);
        expect(dossier.joint.reference).toBe('P11_TA(2031)0123');
        expect(dossier.motions).toHaveLength(motions.length);
      }
    },
  );
});
