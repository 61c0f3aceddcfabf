import { describe, expect, it } from '@jest/globals';
import { DIMENSIONS, decodeVector, encodeVector } from '../../src/align/word-vectors.js';
import { measuredPair } from '../support/measured-pair.js';
import { seededRandom } from '../support/random.js';

const OTHERS = [
  'Calls on the Commission to publish its report on the harvest before the end of the year;',
  'Welcomes the agreement of the fishing communities on the closed season;',
  'Instructs its delegation to raise the matter with the parliament of the region;',
];

const nearness = (source: string, joint: string) =>
  measuredPair('operative', source, joint, OTHERS).features.meaning ?? 0;

describe('Nearness in meaning', () => {
  const DEMAND = 'Deplores that the dam burst and buried the village under toxic mud;';

  it('of a paragraph and itself is whole', () => {
    expect(nearness(DEMAND, DEMAND)).toBeCloseTo(1, 9);
  });

  it('of the same statement in other words is above that of another statement on the same subject', () => {
    const reworded = nearness(
      DEMAND,
      'Regrets the collapse of the barrier, which covered homes of the village in poisonous sludge;',
    );
    const other = nearness(
      DEMAND,
      'Urges the ministry of the village to raise the salaries of inspectors and to hire engineers;',
    );
    expect(reworded).toBeGreaterThan(other + 0.1);
    expect(reworded).toBeLessThan(1);
  });

  it('is the same from both sides where each paragraph is one clause', () => {
    const other =
      'Notes the poisonous waste of the mine and the silence of the ministry of the village;';
    expect(nearness(DEMAND, other)).toBeCloseTo(nearness(other, DEMAND), 2);
  });

  it('is told of words that the table does not know by the words themselves', () => {
    expect(nearness('Zlaqtor brimvel oshtag;', 'Zlaqtor brimvel pundrix;')).toBeGreaterThan(0.5);
  });
});

describe('A vector written as signs', () => {
  it('is read back in its direction', () => {
    const random = seededRandom(7);
    const vector = Float32Array.from({ length: DIMENSIONS }, () => random() - 0.5);
    const rows = new Int8Array(2 * DIMENSIONS);
    const length = decodeVector(encodeVector(vector), rows, DIMENSIONS);
    const product = vector.reduce((sum, value, d) => sum + value * (rows[DIMENSIONS + d] ?? 0), 0);
    expect(product / (length * Math.hypot(...vector))).toBeGreaterThan(0.999);
    expect(rows.subarray(0, DIMENSIONS).every((value) => value === 0)).toBe(true);
  });

  it('has no length where there are no signs', () => {
    expect(decodeVector('', new Int8Array(DIMENSIONS), 0)).toBe(0);
  });
});
