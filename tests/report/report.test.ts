import { describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { compare } from '../../src/compare.js';
import { readReportAssets } from '../../src/io/report-assets.js';
import { UNKNOWN_CORPUS } from '../../src/model/comparison.js';
import { DEFAULT_SETTINGS } from '../../src/model/settings.js';
import { renderReport } from '../../src/report/index.js';
import de from '../../src/report/strings/de.json' with { type: 'json' };
import en from '../../src/report/strings/en.json' with { type: 'json' };
import fr from '../../src/report/strings/fr.json' with { type: 'json' };
import { jointMotion, motion, paragraphs } from '../support/tabled-texts.js';

const assets = await readReportAssets();

const DOSSIER = {
  procedure: '2031/2999(RSP)',
  joint: jointMotion({
    paragraphs: [
      ...paragraphs('recital', ['whereas the harbour of Sel was closed on 3 May 2031;']),
      ...paragraphs('operative', [
        'Calls on the Commission to publish the list of closed harbours every month;',
        'Asks for lighthouses to be repainted in the colours of the rainbow;',
      ]),
    ],
  }),
  motions: [
    {
      ...motion({
        paragraphs: [
          ...paragraphs('recital', ['whereas the harbour of Sel was closed on 3 May 2031;']),
          ...paragraphs('operative', [
            'Calls on the Commission to publish the full list of closed harbours every week;',
            'Regrets that herring prices doubled;',
          ]),
        ],
      }),
      replaced: true,
    },
  ],
  notices: [],
};
const COMPARISON = compare(DOSSIER, DEFAULT_SETTINGS, UNKNOWN_CORPUS);

describe('the report', () => {
  const html = renderReport(COMPARISON, assets, { language: 'en' });

  it('answers who got what in the first sentence on the page', () => {
    expect(html).toContain(
      '<p class="sentence">Verts/ALE: 2 of 3 paragraphs survived, 1 word for word.',
    );
  });

  it('gives every paragraph of every document an anchor', () => {
    const anchors = ['A', 'p1', 'p2'].flatMap((id) => [
      `id="RC-B11-0901-2031-${id}"`,
      `id="B11-0901-2031-${id}"`,
    ]);
    for (const anchor of anchors) expect(html).toContain(anchor);
  });

  it('marks words that went with del and words that came with ins', () => {
    expect(html).toContain('publish the <del>full</del> list');
    expect(html).toMatch(/every <ins>month<\/ins>/);
  });

  it('is the same bytes each time, and valid HTML in every language', async () => {
    expect(renderReport(COMPARISON, assets, { language: 'en' })).toBe(html);
    const validate = new HtmlValidate({ extends: ['html-validate:standard'] });
    for (const language of ['en', 'fr', 'de'] as const) {
      const { results } = await validate.validateString(
        renderReport(COMPARISON, assets, { language }),
      );
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    }
  });
});

describe('the captions', () => {
  const keys = (value: object, path = ''): string[] =>
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === 'string' ? [`${path}${key}`] : keys(inner, `${path}${key}.`),
    );
  const places = (value: object): string[] =>
    JSON.stringify(value)
      .match(/\{\w+\}/g)
      ?.sort() ?? [];

  it('are there in every language, with the same places to fill', () => {
    for (const strings of [fr, de]) {
      expect(keys(strings)).toEqual(keys(en));
      expect(places(strings)).toEqual(places(en));
    }
  });
});
