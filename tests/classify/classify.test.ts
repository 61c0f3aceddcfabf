import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordDiff } from '../../src/classify/diff.js';
import { movedLinks } from '../../src/classify/moves.js';
import type { Link } from '../../src/model/comparison.js';
import { fateOf } from '../../src/model/fate.js';
import { paragraphs } from '../support/tabled-texts.js';

const source = (runs: ReturnType<typeof wordDiff>) =>
  runs.map(({ op, text }) => (op === 'added' ? '' : text)).join('');
const joint = (runs: ReturnType<typeof wordDiff>) =>
  runs.map(({ op, text, jointText }) => (op === 'removed' ? '' : (jointText ?? text))).join('');

describe('The word difference', () => {
  it('never strikes and adds a name that stands in both texts', () => {
    const runs = wordDiff(
      'in particular of Anna Verdel, head of the Bureau, and Bero Tamm, editor of a daily;',
      'in particular of a lawyer whose name was withheld, Bero Tamm, two priests and a student, and for the charges to be dropped;',
    );
    expect(runs.filter(({ op, text }) => op === 'same' && text.includes('Bero Tamm'))).toHaveLength(
      1,
    );
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc
      .array(
        fc.constantFrom(
          'calls',
          'Calls',
          'on',
          'the',
          'é',
          '‑',
          '-',
          '“',
          '"',
          ' ',
          '\u00a0',
          '\n',
          '😀',
          ';',
          '1',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), text, (one, other) => {
        const runs = wordDiff(one, other);
        expect([source(runs), joint(runs)]).toEqual([one, other]);
      }),
      { seed: 1 },
    );
  });

  it('shows whole words', () => {
    expect(wordDiff('these three demands', 'those three demands')).toEqual([
      { op: 'removed', text: 'these' },
      { op: 'added', text: 'those' },
      { op: 'same', text: ' three demands' },
    ]);
  });

  it('takes quotes, hyphens, case and kinds of space for spelling variants', () => {
    expect(wordDiff('“Names” of the EU\u2011list', "'names' of\nthe EU-list")).toEqual([
      { op: 'same', text: '“Names” of the EU\u2011list', jointText: "'names' of\nthe EU-list" },
    ]);
  });

  it('shows two texts one after the other where they have hardly a word in common', () => {
    const [one, other] = [
      'Mourns the three miners killed at the invented pit, with their families and workmates',
      'Extends its condolences to relatives of all who lost their lives',
    ];
    expect(wordDiff(one, other)).toEqual([
      { op: 'removed', text: one },
      { op: 'added', text: other },
    ]);
  });
});

describe('A move', () => {
  const places = (...joints: number[]) =>
    joints.map((place, index) => ({ source: index, joint: place }));

  it('is not made by insertions or drops alone', () => {
    expect(movedLinks(places(3, 4, 9, 20))).toEqual([false, false, false, false]);
  });

  it('is told of the paragraph that left the common order, not of those it passed', () => {
    expect(movedLinks(places(1, 2, 9, 3, 4))).toEqual([false, false, true, false, false]);
  });

  it('is not made by several paragraphs that went into one', () => {
    expect(movedLinks(places(4, 4, 4, 5))).toEqual([false, false, false, false]);
  });
});

describe('The fate of a paragraph', () => {
  const [paragraph] = paragraphs('operative', ['Calls for one thing; calls for another thing;']);
  if (paragraph === undefined) throw new Error('no paragraph');
  const link = (
    relation: Link['relation'],
    missingSpans: Link['evidence']['missingSpans'] = [],
  ) => ({
    relation,
    evidence: { missingSpans },
    diff: [
      { op: 'same' as const, text: 'Calls for one thing;' },
      { op: 'removed' as const, text: ' calls for another thing;' },
    ],
  });

  it('is dropped exactly when nothing links it', () => {
    expect(fateOf(paragraph, [])).toBe('dropped');
  });

  it('is settled by the most faithful link that holds everything', () => {
    expect(fateOf(paragraph, [link('partial', [[0, 20]]), link('edited'), link('reworded')])).toBe(
      'edited',
    );
  });

  it('is whole when partial links together hold everything', () => {
    expect(fateOf(paragraph, [link('partial', [[0, 21]]), link('partial', [[22, 45]])])).toBe(
      'edited',
    );
  });

  it('is partial when a clause is gone from all of them', () => {
    expect(fateOf(paragraph, [link('partial', [[0, 21]]), link('partial', [[0, 21]])])).toBe(
      'partial',
    );
    expect(fateOf(paragraph, [link('partial')])).toBe('partial');
  });
});
