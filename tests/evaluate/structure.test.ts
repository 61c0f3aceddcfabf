import { describe, expect, it } from '@jest/globals';
import type { Dossier } from '../../src/model/comparison.js';
import type { Paragraph } from '../../src/model/tabled-text.js';
import { jointMotion, motion, paragraphs } from '../support/tabled-texts.js';
import { lossesIn, structureOf } from './structure.js';

const TEXTS = ['Calls for a remedy;', 'Condemns the delay;', 'Welcomes the plan.'];

/** A dossier with three paragraphs in its motion and one in its joint motion. */
function dossier(own: readonly Paragraph[] = paragraphs('operative', TEXTS)): Dossier {
  return {
    procedure: null,
    joint: jointMotion({ paragraphs: paragraphs('recital', ['whereas it rained;']) }),
    motions: [{ ...motion({ paragraphs: own }), replaced: true }],
    notices: [],
  };
}

const operative = (texts: readonly string[]) => dossier(paragraphs('operative', texts));

describe('The structure score', () => {
  it('counts paragraphs with their words under their ids, whatever their case and punctuation', () => {
    expect(structureOf(operative(['CALLS for “a remedy”', ...TEXTS.slice(1)]), dossier())).toBe(1);
    expect(structureOf(operative(['Calls for no remedy;', ...TEXTS.slice(1)]), dossier())).toBe(
      3 / 4,
    );
  });

  it('loses every paragraph behind one that is missing', () => {
    expect(structureOf(operative(TEXTS.slice(1)), dossier())).toBe(1 / 4);
  });

  it('counts paragraphs that are too many as missed', () => {
    expect(structureOf(operative([...TEXTS, 'Legal notice']), dossier())).toBe(4 / 5);
  });

  it('counts every paragraph of a document that is not there', () => {
    expect(structureOf({ ...dossier(), motions: [] }, dossier())).toBe(1 / 4);
  });

  it('takes points and their paragraph as one text, without the letters of their labels', () => {
    const [first, ...others] = paragraphs('operative', TEXTS);
    if (first === undefined) throw new Error('no paragraph');
    const points = ['the fund;', 'the plan;'].map((text) => ({ label: null, text }));
    const parted = dossier([{ ...first, points }, ...others]);
    const joined = operative([`${TEXTS[0]} (a) the fund; (b) the plan;`, ...TEXTS.slice(1)]);
    expect(structureOf(joined, parted)).toBe(1);
    expect(lossesIn(joined, parted)).toMatchObject([{ reference: 'B11-0901/2031', ids: ['p1'] }]);
  });
});

describe('Losses', () => {
  it('are none where everything is read as tabled', () => {
    expect(lossesIn(dossier(), dossier())).toEqual([]);
  });

  it('name the file, and paragraphs that differ or are too many', () => {
    expect(lossesIn(operative(['Calls', ...TEXTS.slice(1), 'More']), dossier())).toEqual([
      { reference: 'B11-0901/2031', file: 'B11-0901-2031_EN.html', ids: ['p1', 'p4'] },
    ]);
    expect(lossesIn({ ...dossier(), motions: [] }, dossier())).toEqual([
      { reference: 'B11-0901/2031', file: null, ids: ['p1', 'p2', 'p3'] },
    ]);
  });
});
