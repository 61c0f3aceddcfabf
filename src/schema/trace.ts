import * as z from 'zod';
import { count, list, nullableText, record, span, text } from './shapes.js';
import { paragraphKind } from './texts.js';

const originClasses = ['one group', 'several groups', 'weaker', 'formula', 'nobody'] as const;

const origin = record({
  joint: text,
  kind: paragraphKind,
  runs: list(
    record({
      span,
      class: z.enum(originClasses),
      words: count,
      groups: list(text),
      paragraphs: list(text),
    }),
  ),
}).meta({ id: 'ParagraphOrigin', description: 'Where the words of a joint paragraph come from' });

const part = z.enum([...paragraphKind.options, 'whole']);

const range = record({ low: z.number(), best: z.number(), high: z.number() }).meta({
  id: 'Range',
  description: 'A figure with the range that unsure links leave open',
});

const credit = record({
  motion: text,
  group: text,
  part,
  kept: record({
    paragraphs: range,
    paragraphsTotal: count,
    formulas: count,
    words: range,
    wordsTotal: count,
  }),
  supplied: record({
    exclusive: range,
    split: range,
    unsplit: range,
    wordsTotal: count,
    paragraphs: range,
    paragraphsAlone: range,
    paragraphsTotal: count,
  }),
}).meta({ id: 'Credit', description: 'What a motion kept and what it supplied' });

const factPlace = {
  motion: text,
  group: text,
  source: text,
  joint: list(text),
  before: nullableText,
  after: nullableText,
  sourceSpan: span.nullable(),
  jointSpan: span.nullable(),
  sentence: text,
};

const anchorKind = z.enum([
  'person',
  'organisation',
  'place',
  'name',
  'number',
  'date',
  'legal reference',
]);

const fact = z
  .union([
    record({
      ...factPlace,
      kind: z.literal('verb'),
      verdict: z.enum(['softened', 'hardened', 'other']),
      ladder: text,
      rungBefore: z.number().nullable(),
      rungAfter: z.number().nullable(),
    }),
    record({
      ...factPlace,
      kind: z.enum(['negation', 'modality', 'quantifier', 'urgency']),
      verdict: z.enum(['softened', 'hardened', 'flipped', 'changed']),
    }),
    record({
      ...factPlace,
      kind: z.literal('addressee'),
      verdict: z.enum(['shifted', 'narrowed', 'widened']),
      actorsBefore: list(text),
      actorsAfter: list(text),
    }),
    record({
      ...factPlace,
      kind: anchorKind,
      verdict: z.enum(['gone', 'elsewhere', 'changed', 'restated']),
      valueBefore: text,
      valueAfter: nullableText,
      stillIn: list(text),
    }),
  ])
  .meta({ id: 'Fact', description: 'A verb, addressee, name or figure that changed or vanished' });

export const trace = record({
  availability: list(
    record({
      subject: z.enum([
        'origins',
        'weaker origins',
        'credits',
        'overlap',
        'signing',
        'verbs',
        'negation, modality, quantifiers, urgency',
        'addressees',
        'names',
        'numbers',
        'dates',
        'legal references',
      ]),
      availability: z.enum(['available', 'in part', 'not available']),
      reason: nullableText,
    }),
  ),
  origins: list(origin),
  totals: list(
    record({ part, words: count, byClass: z.record(z.enum(originClasses), count).readonly() }),
  ),
  credits: list(credit),
  links: list(
    record({
      motion: text,
      source: text,
      joint: text,
      verb: z.enum(['softened', 'hardened', 'same', 'mixed', 'other', 'none']),
      addressee: z.enum(['same', 'changed', 'none']),
      facts: count,
    }),
  ),
  facts: list(fact),
  gains: list(
    record({
      joint: text,
      kind: anchorKind,
      text,
      value: text,
      span,
      groups: list(text),
      sentence: text,
    }),
  ),
  overlap: list(
    record({
      motion: text,
      group: text,
      other: text,
      otherGroup: text,
      part,
      words: count,
      wordsTotal: count,
      paragraphs: count,
      paragraphsTotal: count,
    }),
  ),
  shared: list(
    record({
      motion: text,
      group: text,
      source: text,
      others: list(text),
      everybody: z.boolean(),
    }),
  ),
  signing: record({
    tabledNotSigned: list(
      record({
        group: text,
        motions: list(text),
        survived: list(text),
        words: count,
        wordsExclusive: count,
      }),
    ),
    signedNotTabled: list(text),
    unknown: nullableText,
  }),
}).meta({ id: 'Trace', description: 'Who wrote what, and what changed politically' });
