import * as z from 'zod';
import { comparisonSchema } from './comparison.js';
import { reviewLineSchema } from './review.js';

/** The files that have a schema. */
export type SchemaName = 'comparison' | 'review';

/** The JSON Schema (2020-12) of a file, made from what the program itself checks with; fields may be added to records. */
export function jsonSchema(name: SchemaName): object {
  const schemas = { comparison: comparisonSchema, review: reviewLineSchema };
  return z.toJSONSchema(schemas[name], {
    target: 'draft-2020-12',
    io: 'input',
    // Says of our types that nobody changes them, which is nothing to a reader of the file.
    override: ({ jsonSchema: schema }) => {
      delete schema.readOnly;
    },
  });
}
