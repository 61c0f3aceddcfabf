import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { knowledgeOf } from '../../src/align/knowledge.js';
import { measure } from '../../src/align/measure.js';
import type { Dossier } from '../../src/model/comparison.js';
import type { TabledText } from '../../src/model/tabled-text.js';
import { readGold } from '../support/gold.js';

const FOLDER = fileURLToPath(new URL('../fixtures/gold/kessara', import.meta.url));
const { dossier } = readGold(FOLDER, 'kessara');
const KNOWLEDGE = knowledgeOf('en');

/** One text as the motion, the other as the joint motion. */
function dossierOf(source: TabledText, joint: TabledText): Dossier {
  const [motion] = dossier.motions as [Dossier['motions'][number]];
  return { ...dossier, joint, motions: [{ ...motion, ...source }] };
}

/** Closeness and both coverages of every pair that was measured, by its two paragraphs, the motion's first. */
function closeness(of: Dossier): Map<string, readonly number[]> {
  return new Map(
    measure(of, KNOWLEDGE)
      .flatMap(({ pairs }) => pairs.flat())
      .map(({ source, joint, features, sourceCoverage, jointCoverage }) => [
        `${source.paragraph.id} ${joint.paragraph.id}`,
        [features.closeness ?? 0, sourceCoverage, jointCoverage],
      ]),
  );
}

describe('Likeness', () => {
  it.each(dossier.motions.map((motion) => [motion.reference, motion] as const))(
    'of %s and the joint motion is the same from both sides, and coverage is the other way round',
    (_, motion) => {
      const there = closeness(dossierOf(motion, dossier.joint));
      const back = closeness(dossierOf(dossier.joint, motion));
      const both = [...there].flatMap(([pair, [close = 0, source = 0, joint = 0]]) => {
        const turned = back.get(pair.split(' ').reverse().join(' '));
        return turned === undefined ? [] : [{ ours: [close, joint, source], theirs: turned }];
      });
      expect(both.length).toBeGreaterThan(20);
      for (const { ours, theirs } of both)
        ours.forEach((value, which) => {
          expect(theirs[which]).toBeCloseTo(value, 9);
        });
    },
  );
});
