import { describe, expect, it } from '@jest/globals';
import { measuredPair } from '../support/measured-pair.js';

/** Whether two demands are taken for opposite ones. */
const opposed = (source: string, joint: string) =>
  measuredPair('operative', source, joint, [
    'Stresses that invented orchards need rain in spring;',
    'Welcomes the invented bridge over the river Tenn;',
  ]).features.opposed === 1;

describe('Opposite demands', () => {
  it('are clauses alike but for a word of the other side', () => {
    expect(
      opposed(
        'Calls on the Council to lift the sanctions against the invented bank of Tenn;',
        'Calls on the Council to maintain the sanctions against the invented bank of Tenn;',
      ),
    ).toBe(true);
  });

  it('are not clauses that share little else: there such a word stands by chance', () => {
    expect(
      opposed(
        'Asks the invented bank of Tenn to lift the veil from its accounts and to name its owners;',
        'Expects those who lend money in Tenn to maintain a public register of whom they belong to, open to courts;',
      ),
    ).toBe(false);
  });
});
