import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { knowledgeOf } from '../../src/align/knowledge.js';
import { measure } from '../../src/align/measure.js';
import type { Dossier } from '../../src/model/comparison.js';
import { paragraphId } from '../../src/model/paragraph.js';
import type { Paragraph } from '../../src/model/tabled-text.js';
import { readGold } from '../support/gold.js';

const FOLDER = fileURLToPath(new URL('../fixtures/gold/fisheries', import.meta.url));
const { dossier } = readGold(FOLDER, 'fisheries');
const [motion] = dossier.motions as [Dossier['motions'][number]];
const KNOWLEDGE = knowledgeOf('en');

/** The same paragraphs so many times, each time in words of their own, as if the resolution had so many subjects. */
function subjects(count: number): Dossier {
  const repeated = (paragraphs: readonly Paragraph[]) =>
    Array.from({ length: count }, (_, subject) =>
      paragraphs.map((paragraph) => ({
        ...paragraph,
        text: paragraph.text.replaceAll(/[\p{L}\p{N}]+/gu, (word) => `${word}zq${subject}`),
      })),
    )
      .flat()
      .map((paragraph, place) => ({ ...paragraph, id: paragraphId('operative', place) }));
  return {
    ...dossier,
    joint: { ...dossier.joint, paragraphs: repeated(dossier.joint.paragraphs) },
    motions: [{ ...motion, paragraphs: repeated(motion.paragraphs) }],
  };
}

const visited = (of: Dossier) => measure(of, KNOWLEDGE).reduce((sum, one) => sum + one.visited, 0);

describe('The search for candidates', () => {
  it('grows with the paragraphs, not with their square, where subjects differ', () => {
    const [two, eight] = [visited(subjects(2)), visited(subjects(8))];
    expect(two).toBeGreaterThan(0);
    expect(eight).toBeLessThanOrEqual(4 * two);
  });
});
