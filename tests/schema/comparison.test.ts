import { describe, expect, it } from '@jest/globals';
import type { infer as Shape } from 'zod';
import type { Comparison } from '../../src/model/comparison.js';
import { checkComparison, type comparisonSchema } from '../../src/schema/comparison.js';
import { smallComparison } from '../support/comparisons.js';

/** Does not compile where the model allows what the schema refuses: give the field of `model/` its line in `schema/`. */
const asSchemaSees = (comparison: Comparison): Shape<typeof comparisonSchema> => comparison;

describe('The schema of comparison.json', () => {
  it('accepts what compare writes and keeps every field', () => {
    const written = JSON.parse(JSON.stringify(asSchemaSees(smallComparison())));
    expect(checkComparison(written, 'x')).toEqual(written);
  });
});
