import { describe, expect, it } from '@jest/globals';
import { daysIn } from '../../src/text/dates.js';

describe('The days that a text names', () => {
  it.each([
    [
      'en',
      'of 9 and 14 November 2031 and of 3 May 2030',
      ['2031-11-09', '2031-11-14', '2030-05-03'],
    ],
    ['en', 'of 1, 2 and 3 May 2030', ['2030-05-01', '2030-05-02', '2030-05-03']],
    ['de', 'vom 9. und 14. März 2029', ['2029-03-09', '2029-03-14']],
    ['fr', 'du 1er mars 2029', ['2029-03-01']],
    ['es', 'de 14 de marzo de 2029', ['2029-03-14']],
    ['hu', 'a 2029. március 14-i nyilatkozat', ['2029-03-14']],
    ['lt', '2029 m. kovo 14 d. rezoliucija', ['2029-03-14']],
    ['en', 'Regulation (EU) 2017/821, Articles 3 and 5, in 2031; Rule 7 from 2029', []],
  ])('in %s are found in "%s"', (language, text, days) => {
    expect([...daysIn(text, language)].sort()).toEqual([...days].sort());
  });

  it('are found in a text of nothing but numbers about as fast as it is long', () => {
    const seconds = (count: number) => {
      const text = '11 et '.repeat(count);
      const times = Array.from({ length: 3 }, () => {
        const start = performance.now();
        daysIn(text, 'fr');
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    seconds(1000);
    expect(seconds(80_000)).toBeLessThan(12 * Math.max(2, seconds(10_000)));
  });
});
