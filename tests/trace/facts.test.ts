import { describe, expect, it } from '@jest/globals';
import { answers, clausePairs } from './clause-pairs.js';

describe('The hand-made table of clause pairs', () => {
  it.each(clausePairs('looked at').map((pair) => [pair.id, pair] as const))(
    'is answered as a careful reader does: %s',
    (_, pair) => {
      const { expected, found } = answers(pair);
      expect(found).toBe(expected);
    },
  );
});
