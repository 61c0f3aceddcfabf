import * as z from 'zod';
import { count, list, nullableText, record, share, text } from './shapes.js';
import { relation } from './texts.js';

const paragraphRef = record({ key: text, id: text, text }).meta({
  id: 'ParagraphRef',
  description: 'A paragraph by its words, never by its place',
});

const identity = { id: text, at: text.describe('ISO 8601, UTC'), by: nullableText };

/** One line of a `review.json` after its first. */
export const reviewEvent = z
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
