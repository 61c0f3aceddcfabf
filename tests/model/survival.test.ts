import { describe, expect, it } from '@jest/globals';
import { certainty } from '../../src/model/certainty.js';
import type { Comparison, Fate, Motion } from '../../src/model/comparison.js';
import { DEFAULT_SETTINGS } from '../../src/model/settings.js';
import { survival } from '../../src/model/survival.js';
import { strings } from '../../src/text/strings/strings.js';

const MOTION = 'B1-0001/2031';
const motionWith = (...fates: Fate[]) =>
  ({
    reference: MOTION,
    paragraphs: fates.map((fate, index) => ({ id: `p${index + 1}`, kind: 'operative', fate })),
  }) as unknown as Motion;
const pair = (source: string, probability: number, decision: string | null = null) => ({
  motion: MOTION,
  source,
  joint: 'p1',
  probability,
  decision,
});
const record = (links: unknown[], candidates: unknown[] = []) =>
  ({ links, candidates, settings: DEFAULT_SETTINGS }) as unknown as Comparison;

describe('survival', () => {
  it('is one number where nothing is unsure', () => {
    const counted = survival(
      record([pair('p1', 0.99), pair('p2', 0.7)], [pair('p3', 0.3)]),
      motionWith('verbatim', 'edited', 'dropped'),
    );
    expect(counted).toMatchObject({ total: 3, survived: 2, least: 2, most: 2 });
    expect(strings('en').survival('ECR', counted)).toBe(
      'ECR: 2 of 3 paragraphs survived, 1 word for word.',
    );
  });

  it('is a range where a link or a missing link is unsure', () => {
    const counted = survival(
      record([pair('p1', 0.6), pair('p2', 0.95)], [pair('p3', 0.4)]),
      motionWith('partial', 'verbatim', 'dropped'),
    );
    expect(counted).toMatchObject({ survived: 2, least: 1, most: 3 });
    expect(strings('de').survival('ECR', counted)).toBe(
      'ECR: 1 bis 3 von 3 Absätzen übernommen, davon 1 wörtlich.',
    );
  });

  it('takes the best of several links, and a decision as certain', () => {
    const counted = survival(
      record([pair('p1', 0.55), pair('p1', 0.8), pair('p2', 0.55, 'confirmed')]),
      motionWith('edited', 'edited'),
    );
    expect(counted).toMatchObject({ least: 2, most: 2 });
  });

  it('names each band once', () => {
    expect([0.9, 0.89, 0.7, 0.69].map((p) => certainty(p, DEFAULT_SETTINGS))).toEqual([
      'almost surely',
      'probably',
      'probably',
      'unsure',
    ]);
  });
});
