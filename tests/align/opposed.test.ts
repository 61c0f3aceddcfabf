import { describe, expect, it } from '@jest/globals';
import { knowledgeOf } from '../../src/align/knowledge.js';
import { measure } from '../../src/align/measure.js';
import { jointMotion, motion, paragraphs } from '../support/tabled-texts.js';

/** Whether two demands are taken for opposite ones. */
function opposed(source: string, joint: string): boolean {
  const others = [
    'Stresses that invented orchards need rain in spring;',
    'Welcomes the invented bridge over the river Tenn;',
  ];
  const tabled = motion({ paragraphs: paragraphs('operative', [source, ...others]) });
  const target = jointMotion({ paragraphs: paragraphs('operative', [joint, ...others]) });
  const dossier = {
    procedure: null,
    joint: target,
    motions: [{ ...tabled, replaced: true }],
    notices: [],
  };
  const [measured] = measure(dossier, knowledgeOf('en'));
  const pair = measured?.pairs[0]?.find((one) => one.joint.paragraph.id === 'p1');
  if (pair === undefined) throw new Error('not measured');
  return pair.features.opposed === 1;
}

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
