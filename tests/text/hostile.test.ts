import { describe, expect, it } from '@jest/globals';
import { canonicalGroup } from '../../src/model/groups.js';
import { isPageEdge, isRunningLine } from '../../src/text/furniture.js';
import { closeHyphens } from '../../src/text/hyphens.js';
import { splitLabel } from '../../src/text/labels.js';
import { openings } from '../../src/text/openings.js';
import { numbers } from '../../src/trace/anchors/numbers.js';

/** A linear look at as much text takes a few milliseconds; the ways of reading it that went wrong took seconds to years. */
const MOST_MILLISECONDS = 400;

const years = Array.from({ length: 24 }, (_, year) => 1990 + year).join(' ');

describe('A text that was made to keep the program busy', () => {
  it.each([
    ['years at the edge of a page', () => isPageEdge(`${years} Source`), false],
    ['language codes', () => isPageEdge(`${'EN '.repeat(38)}x`), false],
    ['fractions of ones', () => isRunningLine(`1/${'1111/'.repeat(22)}x`), false],
    ['dashes', () => splitLabel('—'.repeat(50_000))?.kind, 'dash'],
    [
      'letters and no hyphen',
      () => closeHyphens(`${'a'.repeat(50_000)} - `, () => false).length,
      50_003,
    ],
    ['spaces in the name of a group', () => canonicalGroup(`${' '.repeat(50_000)}x`, null), null],
    ['empty lines', () => openings('\n'.repeat(50_000), 'en').length, 0],
  ])('is soon read: %s', (_, read, expected) => {
    const start = performance.now();
    expect(read()).toBe(expected);
    expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
  });

  it("finds no table's own property where a word is called like one", () => {
    expect(numbers('It cost 12 constructor', 'en').map(({ value }) => value)).toEqual(['12']);
  });

  it('leaves what the feet of pages are as it was', () => {
    for (const foot of [
      '12',
      '2/12',
      'RE\\1253668NL.docx PE719.497v01-00',
      'EN 3/4 EN',
      'FR Unie dans la diversité FR 7',
    ])
      expect([foot, isPageEdge(foot)]).toEqual([foot, true]);
    expect(isRunningLine('RE\\1253668EN.docx 2/12 PE719.497v01-00EN')).toBe(true);
    expect(splitLabel('– – (ii) the')).toEqual({ kind: 'point', label: '(ii)', rest: 'the' });
  });
});
