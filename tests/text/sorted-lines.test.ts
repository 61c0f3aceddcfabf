import { describe, expect, it } from '@jest/globals';
import { RELATED } from '../../src/align/data/related.en.js';
import { lineOf, sortedLines } from '../../src/text/sorted-lines.js';

describe('A table of sorted lines', () => {
  const table = sortedLines([
    ['b', 'two words'],
    ['ab', '2'],
    ['a', '1'],
    ['abc', '3'],
  ]);

  it('gives what it says of each key, the first and the last too', () => {
    expect(['a', 'ab', 'abc', 'b'].map((key) => lineOf(table, key))).toEqual([
      '1',
      '2',
      '3',
      'two words',
    ]);
  });

  it('says nothing of keys that it has not, before, between, behind, or in a line', () => {
    expect(['', 'A', 'aa', 'abcd', 'c', 'two', '1'].map((key) => lineOf(table, key))).toEqual(
      Array(7).fill(''),
    );
    expect(lineOf('', 'a')).toBe('');
  });

  it('is what the table of related words is', () => {
    const lines = RELATED.trimEnd().split('\n');
    const entries = lines.map((line): [string, string] => [
      line.slice(0, line.indexOf(' ')),
      line.slice(line.indexOf(' ') + 1),
    ]);
    expect(sortedLines(entries)).toBe(RELATED);
    for (const [key, said] of entries) expect(lineOf(RELATED, key)).toBe(said);
  });
});
