import * as z from 'zod';
import { InputError } from '../errors.js';
import type { Comparison } from '../model/comparison.js';
import { SETTING_DESCRIPTIONS, type Settings } from '../model/settings.js';
import { candidate, corpus, link } from './links.js';
import { review } from './review.js';
import { list, nullableText, record, text } from './shapes.js';
import { jointText, motion, notice } from './texts.js';
import { trace } from './trace.js';

const settings = z
  .object(
    Object.fromEntries(
      Object.entries(SETTING_DESCRIPTIONS).map(([key, { meaning, range }]) => [
        key,
        z.number().min(range[0]).max(range[1]).describe(meaning),
      ]),
    ) as Record<keyof Settings, z.ZodNumber>,
  )
  .readonly()
  .meta({ id: 'Settings', description: 'The thresholds that were used' });

/** What `comparison.json` holds, version 1. */
export const comparisonSchema = record({
  version: z.literal(1),
  tool: record({ name: text, version: text }),
  procedure: nullableText,
  corpus,
  joint: jointText,
  motions: list(motion),
  links: list(link),
  candidates: list(candidate),
  new: list(text).describe('Ids of joint paragraphs without a source'),
  trace,
  review: review.nullable(),
  notices: list(notice),
  settings,
}).meta({ title: 'comparison.json of motion-compare, version 1' });

/** A record that was read from `file`, checked; InputError says what is wrong and what to do. */
export function checkComparison(value: unknown, file: string): Comparison {
  const version = versionOf(value);
  if (version === null) {
    throw new InputError(
      `${file}: this is no comparison.json; name the folder with the documents, or the record that motion-compare compare wrote.`,
    );
  }
  if (version !== 1) {
    throw new InputError(
      `${file}: this record has version ${version}, this program reads version 1; ${version > 1 ? 'update motion-compare' : 'compare the documents again'}.`,
    );
  }
  const checked = comparisonSchema.safeParse(value);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new InputError(
      `${file}: ${issue?.path.join('.') || 'the record'} is not as motion-compare writes it (${issue?.message}); compare the documents again.`,
    );
  }
  return checked.data;
}

function versionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null;
  const { version, links } = value as Record<string, unknown>;
  return typeof version === 'number' && Array.isArray(links) ? version : null;
}
