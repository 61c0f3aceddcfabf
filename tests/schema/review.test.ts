import { describe, expect, it } from '@jest/globals';
import {
  emptyReview,
  indexTexts,
  judge,
  markDropped,
  markNew,
  parseEvent,
  writeNote,
} from '../../src/review/index.js';
import { reviewLineSchema } from '../../src/schema/review.js';
import { eventsOf, pair, reviewTexts } from '../support/reviews.js';

const texts = reviewTexts();
const index = indexTexts(texts);
const EVENTS = eventsOf(
  [
    judge(index, 'confirm', [{ ...pair('1', 'p1', 'p1'), relation: 'edited' }]),
    judge(index, 'reject', [{ ...pair('1', 'p2', 'p2'), relation: null }]),
    markDropped(index, 'B11-0901/2031', 'p3'),
    markNew(index, 'p4'),
    writeNote(index, { motion: null, source: null, joint: 'p4' }, 'Born in the talks?'),
    { do: 'undo', of: 'e0' },
  ],
  { by: 'A reviewer' },
);

describe('The schema of review.json', () => {
  it('accepts every line that the program writes', () => {
    for (const line of [emptyReview(texts).header, ...EVENTS])
      expect(reviewLineSchema.safeParse(line).success).toBe(true);
  });

  it('and the program’s own check refuse the same damaged events', () => {
    for (const event of EVENTS) {
      // A field that may be null may also be absent for the program; the schema is stricter.
      const fields = Object.entries(event).filter(([, value]) => value !== null);
      for (const [field] of fields) {
        for (const value of [undefined, 7]) {
          const damaged = { ...event, [field]: value };
          const verdicts = [
            reviewLineSchema.safeParse(damaged).success,
            parseEvent(JSON.stringify(damaged)) !== null,
          ];
          expect([event.do, field, ...verdicts]).toEqual([event.do, field, false, false]);
        }
      }
    }
  });
});
