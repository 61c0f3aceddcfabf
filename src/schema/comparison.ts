import * as z from 'zod';
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
