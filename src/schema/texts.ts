import * as z from 'zod';
import { count, list, nullableText, record, text } from './shapes.js';

export const paragraphKind = z.enum(['citation', 'recital', 'operative']);

const paragraphFields = {
  id: text.describe('Position: c1, A … Z, AA, p1'),
  kind: paragraphKind,
  label: nullableText.describe('As printed; null where lost'),
  heading: nullableText,
  text: text.describe('As tabled, without its label and its points'),
  points: list(record({ label: nullableText, text })),
};

export const relation = z.enum(['verbatim', 'edited', 'reworded', 'partial']);

const fate = z.enum([...relation.options, 'dropped']);

export const notice = record({
  code: text,
  severity: z.enum(['info', 'warning', 'error']),
  message: text,
  where: text,
}).meta({ id: 'Notice', description: 'Something odd in the input that did not stop the work' });

const comparedFields = {
  reference: text,
  title: nullableText,
  date: nullableText.describe('ISO 8601 day'),
  language: text.describe('Two-letter code'),
  signatories: list(record({ group: nullableText, members: list(text) })),
  footnotes: list(record({ mark: text, text, paragraph: nullableText })),
  account: record({ kept: count, layout: count, unexplained: count }).describe(
    'Characters by what became of them',
  ),
  source: record({ file: text, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
};

export const jointText = record({
  ...comparedFields,
  kind: z.enum(['joint motion', 'adopted text']),
  replaces: list(record({ reference: text, group: nullableText })),
  paragraphs: list(record(paragraphFields)),
}).meta({ id: 'JointText', description: 'The joint motion, or the adopted text in its place' });

export const motion = record({
  ...comparedFields,
  group: nullableText,
  replaced: z.boolean().describe('False where the joint motion does not list it'),
  paragraphs: list(record({ ...paragraphFields, fate })),
}).meta({ id: 'Motion', description: 'One group’s motion with the fate of each paragraph' });
