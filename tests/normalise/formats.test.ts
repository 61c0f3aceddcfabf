import { describe, expect, it } from '@jest/globals';
import { assembleDossier } from '../../src/dossier/index.js';
import type { TabledText } from '../../src/model/tabled-text.js';
import { bare, tabledTextOf } from '../support/documents.js';
import { FORMATS, filesOf, noPrinting, PDF } from '../support/formats.js';
import { goldMissing, readGold } from '../support/gold.js';
import { officialJournalPage } from '../support/render.js';

/** Dossiers with headings and points; the shared one where it is at hand. */
const GOLD = ['tests/fixtures/gold/d5', '../shared/gold/dev-d2'].filter(
  (folder) => goldMissing(folder) === null,
);

/** The texts of a gold dossier, the joint motion first. */
function goldTexts(folder: string): TabledText[] {
  const { dossier } = readGold(folder, folder);
  return [dossier.joint, ...dossier.motions];
}

/** What was tabled must come out, whatever the format; some formats print no date. */
function expectSame(text: TabledText, gold: TabledText | undefined): void {
  if (gold === undefined) throw new Error('more documents than texts');
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
  for (const format of [...FORMATS, PDF]) {
    const isSkipped = format.isPrinted && noPrinting !== null;
    const why = isSkipped ? ` (skipped: ${noPrinting})` : '';
    (isSkipped ? it.skip : it)(`reads the same from: ${format.name}${why}`, async () => {
      const golds = GOLD.flatMap(goldTexts);
      const files = await filesOf(golds.map((gold) => [gold, format]));
      for (const [index, { file, bytes }] of files.entries())
        expectSame(await tabledTextOf(bytes, file), golds[index]);
    });
  }
});

describe('An adopted text in place of the joint motion', () => {
  it('is read from copies of the Official Journal, and compared', async () => {
    for (const folder of GOLD) {
      const [joint, ...motions] = goldTexts(folder);
      if (joint === undefined) throw new Error(`${folder} has no joint motion`);
      const { file, content } = officialJournalPage(joint, 'P11_TA(2031)0123');
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
  });
});
