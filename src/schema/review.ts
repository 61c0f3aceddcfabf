import * as z from 'zod';
import { count, list, nullableText, record, share, text } from './shapes.js';
import { relation } from './texts.js';

const paragraphRef = record({
  key: z
    .string()
    .regex(/^[0-9a-f]{24}(-[1-9][0-9]{0,5})?$/)
    .describe('Fingerprint of its words; numbered where the same words come again'),
  id: text.describe('The id it had then; for readers only'),
  text,
}).meta({
  id: 'ParagraphRef',
  description: 'A paragraph by its words, never by its place',
});

const time = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/)
  .describe('ISO 8601, UTC');

const identity = {
  id: text.min(1),
  at: time,
  by: nullableText.describe('As the reviewer typed it'),
};

const reviewHeader = record({
  format: z.literal('motion-compare-review'),
  version: z.literal(1),
  procedure: nullableText,
  joint: text,
  motions: list(text),
}).meta({ id: 'ReviewHeader', description: 'The first line: the dossier it speaks of' });

const reviewEvent = z
  .union([
    record({
      ...identity,
      do: z.enum(['confirm', 'reject', 'change', 'add', 'join', 'split']),
      verdicts: list(
        record({
          motion: text,
          source: paragraphRef,
          joint: paragraphRef,
          relation: relation.nullable().describe('Null: no link'),
        }),
      ),
    }),
    record({
      ...identity,
      do: z.literal('dropped'),
      motion: text,
      source: paragraphRef,
      against: text,
    }),
    record({ ...identity, do: z.literal('new'), joint: paragraphRef, against: text }),
    record({
      ...identity,
      do: z.literal('note'),
      motion: nullableText,
      source: paragraphRef.nullable(),
      joint: paragraphRef.nullable(),
      text,
    }),
    record({ ...identity, do: z.enum(['undo', 'redo', 'set-aside']), of: text }),
  ])
  .meta({ id: 'ReviewEvent', description: 'What a person did' });

/** A `review.json` has a JSON value a line: this is what each may be. */
export const reviewLineSchema = z
  .union([reviewHeader, reviewEvent])
  .meta({ title: 'A line of review.json of motion-compare, version 1' });

const voices = list(record({ by: nullableText, at: text }));

const staleSide = record({
  was: record({ id: text, text }),
  now: record({ id: text, text }).nullable(),
  changed: z.boolean(),
});

/** What people decided, as the record keeps it. */
export const review = record({
  links: list(
    record({
      motion: text,
      source: text,
      joint: text,
      decision: z.enum(['confirmed', 'changed', 'added', 'rejected']),
      relation: relation.nullable(),
      machine: record({ relation: relation.nullable(), probability: share }),
      voices,
    }),
  ),
  paragraphs: list(
    record({ document: text, paragraph: text, decision: z.enum(['dropped', 'new']), voices }),
  ),
  notes: list(
    record({
      by: nullableText,
      at: text,
      motion: nullableText,
      source: nullableText,
      joint: nullableText,
      text,
    }),
  ),
  stale: list(
    record({
      event: text,
      decision: z.enum(['link', 'no link', 'dropped', 'new', 'note']),
      relation: relation.nullable(),
      motion: nullableText,
      source: staleSide.nullable(),
      joint: staleSide.nullable(),
      reason: text,
      voices,
    }),
  ),
  reviewers: list(record({ name: nullableText, decisions: count, first: text, last: text })),
  events: list(reviewEvent),
}).meta({ id: 'ReviewSummary', description: 'What people decided, and what became of it' });
