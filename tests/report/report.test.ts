import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { compare } from '../../src/compare.js';
import { readReportAssets } from '../../src/io/report-assets.js';
import { type Comparison, UNKNOWN_CORPUS } from '../../src/model/comparison.js';
import type { ReviewSummary } from '../../src/model/review.js';
import { DEFAULT_SETTINGS } from '../../src/model/settings.js';
import { contextOf } from '../../src/report/context.js';
import { renderReport } from '../../src/report/index.js';
import de from '../../src/report/strings/de.json' with { type: 'json' };
import en from '../../src/report/strings/en.json' with { type: 'json' };
import fr from '../../src/report/strings/fr.json' with { type: 'json' };
import { indexView } from '../../src/report/views/index-page.js';
import { pageView } from '../../src/report/views/page.js';
import { smallComparison } from '../support/comparisons.js';
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

const VOICE = { by: 'A', at: '2031-06-01T10:00:00Z' };

/** One of everything that people can have decided. */
const REVIEW: ReviewSummary = {
  links: [
    {
      motion: 'B11-0901/2031',
      source: 'p1',
      joint: 'p1',
      decision: 'confirmed',
      relation: 'edited',
      machine: { relation: 'edited', probability: 0.9 },
      voices: [VOICE],
    },
  ],
  paragraphs: [
    { document: 'B11-0901/2031', paragraph: 'p2', decision: 'dropped', voices: [VOICE] },
  ],
  notes: [{ ...VOICE, motion: 'B11-0901/2031', source: 'p1', joint: 'p1', text: 'Look.' }],
  stale: [
    {
      event: 'e1',
      decision: 'link',
      relation: 'edited',
      motion: 'B11-0901/2031',
      source: { was: { id: 'p9', text: 'Old' }, now: { id: 'p1', text: 'New' }, changed: true },
      joint: { was: { id: 'p9', text: 'Old' }, now: null, changed: true },
      reason: 'The text has changed.',
      voices: [VOICE],
    },
  ],
  reviewers: [{ name: 'A', decisions: 1, first: VOICE.at, last: VOICE.at }],
  events: [],
};

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

  it('quotes what is found nowhere of a paragraph kept in part', () => {
    const comparison: Comparison = {
      ...COMPARISON,
      motions: COMPARISON.motions.map((one) => ({
        ...one,
        paragraphs: one.paragraphs.map((paragraph) =>
          paragraph.id === 'p1' ? { ...paragraph, fate: 'partial' } : paragraph,
        ),
      })),
      links: COMPARISON.links.map((link) =>
        link.source === 'p1'
          ? {
              ...link,
              relation: 'partial',
              evidence: { ...link.evidence, missingSpans: [[35, 48]] },
            }
          : link,
      ),
    };
    expect(html).not.toContain('not found</span>');
    expect(renderReport(comparison, assets, { language: 'en' })).toContain(
      'content</span> <span class="fact-verdict">not found</span> <q dir="auto">the full list</q>',
    );
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

describe('the templates', () => {
  it('ask for nothing that the views do not have', () => {
    const keys = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (!Array.isArray(value)) keys.add(key);
        collect(inner);
      }
    };
    collect(pageView(contextOf({ ...smallComparison(), review: REVIEW }, 'fr'), null));
    collect(indexView([], contextOf(smallComparison(), 'fr')));
    const names = readdirSync('templates', { recursive: true }).map(String);
    for (const name of names.filter((file) => file.endsWith('.hbs')))
      for (const [, path = ''] of readFileSync(`templates/${name}`, 'utf8').matchAll(
        /\{\{#(?:if|unless|with|each) ([\w.@]+)/g,
      )) {
        const last = path.split('.').at(-1) ?? '';
        expect([name, path, last === 'this' || keys.has(last)]).toEqual([name, path, true]);
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
