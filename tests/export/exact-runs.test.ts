import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordDiff } from '../../src/classify/diff.js';
import { exactRuns } from '../../src/export/exact-runs.js';

const exact = (source: string, joint: string) => exactRuns(wordDiff(source, joint), source, joint);

describe('A difference to the letter', () => {
  it('changes no more than what differs where words stand with and without a space', () => {
    expect(
      exact('Regrets the decision-making in Sel', 'Regrets the decision making in Sel'),
    ).toEqual([
      { op: 'same', text: 'Regrets the decision' },
      { op: 'removed', text: '-' },
      { op: 'added', text: ' ' },
      { op: 'same', text: 'making in Sel' },
    ]);
    expect(exact('the “list” of EU–Sel talks', 'the "list" of EU – Sel talks')).toEqual([
      { op: 'same', text: 'the ' },
      { op: 'removed', text: '“' },
      { op: 'added', text: '"' },
      { op: 'same', text: 'list' },
      { op: 'removed', text: '”' },
      { op: 'added', text: '"' },
      { op: 'same', text: ' of EU' },
      { op: 'added', text: ' ' },
      { op: 'same', text: '–' },
      { op: 'added', text: ' ' },
      { op: 'same', text: 'Sel talks' },
    ]);
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '\n', '-', '–', '“', '"', 'é', '1'),
    });
    fc.assert(
      fc.property(text, text, (source, joint) => {
        const runs = exact(source, joint);
        const without = (gone: string) =>
          runs.map(({ op, text }) => (op === gone ? '' : text)).join('');
        expect([without('added'), without('removed')]).toEqual([source, joint]);
        expect(runs.every(({ op }, place) => op !== runs[place - 1]?.op)).toBe(true);
      }),
      { seed: 9 },
    );
  });
});
