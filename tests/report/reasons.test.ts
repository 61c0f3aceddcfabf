import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { compare } from '../../src/compare.js';
import { UNKNOWN_CORPUS } from '../../src/model/comparison.js';
import { DEFAULT_SETTINGS } from '../../src/model/settings.js';
import { reasonIn } from '../../src/report/strings.js';
import { REASONS, reason } from '../../src/text/reasons.js';
import { readGold } from '../support/gold.js';

const GOLD = fileURLToPath(new URL('../fixtures/gold/', import.meta.url));

const PLACE = /\{\w+\}/g;

describe('the reasons of the record', () => {
  for (const language of ['fr', 'de'] as const) {
    it(`are all told in ${language}, with the same figures and words`, () => {
      for (const [name, form] of Object.entries(REASONS)) {
        const places = form.match(PLACE) ?? [];
        const values = Object.fromEntries(
          places.map((place, number) => [place.slice(1, -1), `(${number}, “a.”)`]),
        );
        const { text, lang } = reasonIn(language, reason(name as keyof typeof REASONS, values));
        expect([name, lang]).toEqual([name, null]);
        expect(text).not.toMatch(PLACE);
        for (const value of Object.values(values)) expect(text).toContain(value);
      }
    });
  }

  it('stay as they are in English, and where their form is not known', () => {
    expect(reasonIn('en', reason('alone'))).toEqual({ text: REASONS.alone, lang: null });
    expect(reasonIn('fr', 'It was said so.')).toEqual({ text: 'It was said so.', lang: 'en' });
  });

  it('leave no English sentence in a French or German report', () => {
    const { dossier } = readGold(join(GOLD, 'd3'), 'd3');
    const { links, candidates } = compare(dossier, DEFAULT_SETTINGS, UNKNOWN_CORPUS);
    const all = [
      ...links.flatMap(({ evidence }) => evidence.reasons),
      ...candidates.map(({ reason: said }) => said),
    ];
    expect(all.length).toBeGreaterThan(300);
    for (const language of ['fr', 'de'] as const)
      expect(all.filter((one) => reasonIn(language, one).lang === 'en')).toEqual([]);
  });
});
