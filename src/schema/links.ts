import * as z from 'zod';
import { list, nullableText, record, share, span, text } from './shapes.js';
import { relation } from './texts.js';

const pair = {
  motion: text.describe('Reference of the motion'),
  source: text.describe('Id of the paragraph of the motion'),
  joint: text.describe('Id of the paragraph of the joint motion'),
  probability: share,
};

export const link = record({
  ...pair,
  relation,
  moved: z.boolean(),
  kindChanged: z.boolean(),
  formula: z.boolean(),
  decision: z.enum(['confirmed', 'added', 'changed']).nullable(),
  evidence: record({
    sourceCoverage: share,
    jointCoverage: share,
    sourceSpans: list(span),
    jointSpans: list(span),
    missingSpans: list(span),
    features: z.record(text, z.number()).readonly(),
    reasons: list(text),
  }),
  diff: list(
    record({
      op: z.enum(['same', 'removed', 'added']),
      text,
      jointText: z.exactOptional(text),
    }),
  ),
}).meta({ id: 'Link', description: 'A source paragraph that is in a joint paragraph' });

export const candidate = record({ ...pair, reason: text }).meta({
  id: 'Candidate',
  description: 'A pair that was looked at and is no link',
});

export const corpus = record({
  invented: z.boolean().nullable(),
  note: nullableText,
  addresses: z.record(text, text).readonly(),
}).meta({ id: 'Corpus', description: 'What the folder says of its documents' });
