import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DiffRun } from '../../src/model/comparison.js';
import type { Paragraph } from '../../src/model/tabled-text.js';
import { contextOf } from '../../src/report/context.js';
import { levelPoints } from '../../src/report/level-points.js';
import { cutText, markText } from '../../src/report/marks.js';
import { printRules } from '../../src/report/print-rules.js';
import { sharedSpans } from '../../src/report/shared-spans.js';
import { smallComparison } from '../support/comparisons.js';

function paragraph(text: string, ...points: string[]): Paragraph {
  return {
    id: 'p1',
    kind: 'operative',
    label: null,
    heading: null,
    text,
    points: points.map((point) => ({ label: null, text: point })),
  };
}

describe('marking a text', () => {
  it('loses no character, whatever the spans', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 }),
        ([text = '', ...points], spans) => {
          const view = markText(paragraph(text, ...points), spans, 'gone', 'plain');
          const joined = (runs: typeof view.runs) => runs.map((run) => run.text).join('');
          expect([joined(view.runs), ...view.points.map(({ runs }) => joined(runs))]).toEqual([
            text,
            ...points,
          ]);
        },
      ),
    );
  });

  it('leaves the white space at the ends of a run unmarked', () => {
    const view = cutText(
      paragraph('a new day'),
      [{ span: [1, 6], value: 'added' }],
      (text, value) => [text, value],
    );
    expect(view.runs).toEqual([
      [' ', null],
      ['new', 'added'],
      [' ', null],
    ]);
  });
});

describe('what two texts share', () => {
  it('is found wherever it stands, little words alone left out', () => {
    const text = 'demands an inquiry; regrets the delay of the vote';
    const spans = sharedSpans(
      text,
      'the head of the house regrets the delay and demands an inquiry',
      'en',
    );
    expect(spans.map(([start, end]) => text.slice(start, end))).toEqual([
      'demands an inquiry',
      'regrets the delay',
    ]);
  });
});

describe('points beside points', () => {
  const runs = (...list: [DiffRun['op'], string][]): DiffRun[] =>
    list.map(([op, text]) => ({ op, text }));

  it('stand level by their common words, with gaps for what only one side has', () => {
    const source = paragraph('Urges:', 'publish all;', 'restore;', 'pay;');
    const joint = paragraph('Urges:', 'publish all soon;', 'pay;');
    const diff = runs(
      ['same', 'Urges:\npublish all'],
      ['removed', ';\nrestore'],
      ['added', ' soon'],
      ['same', ';\npay;'],
    );
    expect(levelPoints(source, joint, diff)).toEqual([
      [0, 0],
      [1, null],
      [2, 1],
    ]);
  });

  it('name every point of both sides once, in order', () => {
    const source = paragraph('Urges:', 'one', 'two');
    const joint = paragraph('Urges:', 'three');
    const diff = runs(['same', 'Urges:\n'], ['removed', 'one\ntwo'], ['added', 'three']);
    const levels = levelPoints(source, joint, diff);
    expect(levels.flatMap(([place]) => place ?? [])).toEqual([0, 1]);
    expect(levels.flatMap(([, place]) => place ?? [])).toEqual([0]);
  });
});

describe('the running heads of the print', () => {
  it('cannot be left by a name from a document', () => {
    const comparison = smallComparison();
    const motions = comparison.motions.map((motion) => ({
      ...motion,
      group: '"} body { display: none } </style>',
    }));
    const rules = printRules(contextOf({ ...comparison, motions }, 'en'));
    expect(rules).not.toContain('body {');
    expect(rules).not.toContain('</style');
    expect(rules).toContain('content: "\\22 \\7d  body');
  });
});
