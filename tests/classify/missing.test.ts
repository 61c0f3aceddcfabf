import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { missingSpans } from '../../src/classify/missing.js';
import { compare } from '../../src/compare.js';
import type { Treatment, WordTreatment } from '../../src/model/alignment.js';
import type { Dossier, Link } from '../../src/model/comparison.js';
import { UNKNOWN_CORPUS } from '../../src/model/comparison.js';
import { quoted } from '../../src/model/quote.js';
import { DEFAULT_SETTINGS } from '../../src/model/settings.js';
import { markedSpans, partlyKept, scoreMissing } from '../evaluate/missing.js';
import { outcomeOf } from '../evaluate/outcome.js';
import { shipped } from '../evaluate/shipped.js';
import { readGold } from '../support/gold.js';
import { jointMotion, motion, paragraphs } from '../support/tabled-texts.js';

const HELD = 'Calls on the Commission to publish the list of closed harbours every month';
const JOINT = [
  `${HELD}, and thanks the pilots of Sel;`,
  'Regrets that herring prices doubled;',
  'Asks for lighthouses to be repainted in the colours of the rainbow;',
];
const GOLD = fileURLToPath(new URL('../fixtures/gold/', import.meta.url));

function linkOf(source: string): Link | undefined {
  const dossier: Dossier = {
    procedure: null,
    joint: jointMotion({ paragraphs: paragraphs('operative', JOINT) }),
    motions: [{ ...motion({ paragraphs: paragraphs('operative', [source]) }), replaced: true }],
    notices: [],
  };
  return compare(dossier, DEFAULT_SETTINGS, UNKNOWN_CORPUS).links[0];
}

const missingOf = (source: string, link: Link | undefined) =>
  (link?.evidence.missingSpans ?? []).map(([start, end]) => source.slice(start, end));

describe('What is missing of a partly kept paragraph', () => {
  it('is the demand that the joint paragraph leaves out, wherever it stands', () => {
    const demand = 'to withdraw the fishing licences of repeat offenders';
    for (const source of [
      `${HELD}; calls on the Member States ${demand};`,
      `Calls on the Member States ${demand}; ${HELD[0]?.toLowerCase()}${HELD.slice(1)};`,
    ]) {
      const link = linkOf(source);
      expect(link?.relation).toBe('partial');
      expect(missingOf(source, link)).toEqual([expect.stringContaining(demand)]);
      expect(missingOf(source, link).join(' ')).not.toContain('harbours');
    }
  });

  it.each([
    ['goes up to the mark but for one word', '*all *of *this but; that too', ['all of this but']],
    ['does not begin a stretch by one word', '*all *of *this, *that too stays', ['all of this']],
    ['ends where more is there', '*all *of *this is very well', ['all of this']],
    ['is no single word beside more', 'a *word only and so; *all *of *this', ['all of this']],
    ['is a single word where that is all', 'a *word only that stays', ['word']],
  ])('%s', (_, marked, expected) => {
    const text = marked.replaceAll('*', '');
    let at = 0;
    const flagged = marked.split(' ').map((word): WordTreatment => {
      const bare = word.replace(/\W/g, '');
      const start = text.indexOf(bare, at);
      at = start + bare.length;
      return { span: [start, at], clause: 0, weight: 1, kept: !word.startsWith('*'), found: 0 };
    });
    const treatment = { words: flagged, clauses: [{ odds: 0 }] } as unknown as Treatment;
    const byKept = { intercept: 1, weights: { kept: -2 } };
    expect(
      missingSpans(text, treatment, byKept).map(([start, end]) => text.slice(start, end)),
    ).toEqual(expected);
  });

  it('is quoted among the reasons, and clauses that are missing are not said to be here', () => {
    const source = `${HELD}; demands that the fishing licences of repeat offenders be withdrawn;`;
    const reasons = linkOf(source)?.evidence.reasons ?? [];
    expect(reasons).toContain('1 of its 2 clauses is here.');
    expect(reasons.find((reason) => reason.startsWith('Not found here: “'))).toMatch(
      /licences of repeat offenders be withdrawn”\.$/,
    );
  });

  it('lies in the source text, in order, whatever the texts are', () => {
    const words = [
      'Calls',
      'for',
      'harbours',
      'licences',
      'of',
      'Sel',
      ';',
      ',',
      '12',
      'é',
      '\n',
      '“',
    ];
    const text = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 })
      .map((parts) => `${HELD}; ${parts.join(' ')}`);
    fc.assert(
      fc.property(text, (source) => {
        const spans = linkOf(source)?.evidence.missingSpans ?? [];
        const places = spans.flat();
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(new Set(places).size).toBe(places.length);
        expect(places.every((place) => place >= 0 && place <= source.length)).toBe(true);
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it('is what careful readers marked, by the models that were fitted on it', () => {
    const found = readdirSync(GOLD).flatMap((name) => {
      const one = readGold(join(GOLD, name), name);
      const { links } = outcomeOf(one.dossier, DEFAULT_SETTINGS, shipped);
      return partlyKept({ ...one, read: one.dossier }, links);
    });
    const { links, precision, recall } = scoreMissing(found);
    expect(links).toBeGreaterThan(300);
    expect(precision).toBeGreaterThan(0.85);
    expect(recall).toBeGreaterThan(0.88);
  });
});

describe('Marked stretches', () => {
  it('are found in order, and refused where the text has them not', () => {
    expect(markedSpans('a b a c', { missing: ['a', 'a c'] })).toEqual([
      [0, 1],
      [4, 7],
    ]);
    expect(() => markedSpans('a b', { missing: ['c'] })).toThrow('“c” is marked as missing');
  });
});

describe('A quotation', () => {
  it('stands in one line, a long one without its middle', () => {
    expect(quoted('Asks:\nto  act;', [0, 13])).toBe('Asks: to act');
    const long = Array.from({ length: 40 }, (_, place) => `w${place}`).join(' ');
    expect(quoted(long, [0, long.length])).toMatch(/^w0 .* w13 … w34 .* w39$/);
  });
});
