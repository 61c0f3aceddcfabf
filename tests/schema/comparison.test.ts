import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { infer as Shape } from 'zod';
import type { Comparison } from '../../src/model/comparison.js';
import { checkComparison } from '../../src/schema/check-comparison.js';
import type { comparisonSchema } from '../../src/schema/comparison.js';
import { jsonSchema } from '../../src/schema/json-schema.js';
import { smallComparison } from '../support/comparisons.js';

/** Does not compile where the model allows what the schema refuses: give the field of `model/` its line in `schema/`. */
const asSchemaSees = (comparison: Comparison): Shape<typeof comparisonSchema> => comparison;

describe('The schema of comparison.json', () => {
  it('accepts what compare writes and keeps every field', () => {
    const written = JSON.parse(JSON.stringify(asSchemaSees(smallComparison())));
    expect(checkComparison(written, 'x')).toEqual(written);
  });

  it('is printed as JSON Schema that a validator of its own accepts the record by', () => {
    const validate = new Ajv2020().compile(jsonSchema('comparison'));
    const record = JSON.parse(JSON.stringify(smallComparison()));
    expect([validate(record), validate.errors]).toEqual([true, null]);
    expect(validate({ ...record, links: [{}] })).toBe(false);
    expect(validate({ ...record, mood: 'sunny' })).toBe(true);
  });
});
