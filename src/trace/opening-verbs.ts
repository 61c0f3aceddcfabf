import type { Span } from '../model/comparison.js';
import { disjoint } from './spans.js';
import {
  EVEN_LADDERS,
  INTENSIFIERS,
  LADDER_VERBS,
  PLAIN_ADVERBS,
  STRONG,
  STRONGEST,
  SUPERLATIVES,
} from './tables/verbs.js';

/** A drafting verb found in an operative paragraph, with its intensifiers. */
export interface OpeningVerb {
  /** From the first intensifier to the end of the verb. */
  readonly span: Span;
  /** As printed, with what intensifies it: `Strongly condemns`. */
  readonly text: string;
  /** Rungs by ladder, intensifiers counted. */
  readonly rungs: Readonly<Record<string, number>>;
}

/**
 * Where a verb may open: at the start of a clause, or where a further one is joined to it; with the adverbs before it.
 * At most four adverbs: more are not drafted, and the bound keeps the search short on any text.
 */
const OPENING = new RegExp(
  `(?<=^|[;:\\n.]\\s?|,\\s|\\b(?:and|but|yet|while)\\s)((?:(?:${INTENSIFIERS}|${PLAIN_ADVERBS}),?\\s){0,4})(?=\\p{L})`,
  'giu',
);

const VERBS = LADDER_VERBS.map(({ pattern, rungs }) => ({
  rungs,
  pattern: new RegExp(`(${pattern})\\b(?:,? (?:${SUPERLATIVES}))?`, 'iuy'),
}));

const INTENSE = new RegExp(`\\b(?:${INTENSIFIERS})\\b`, 'iu');
const SUPERLATIVE = new RegExp(`(?:${SUPERLATIVES})$`, 'iu');

/** The drafting verbs of a text in order; where two patterns fit, the longer is meant. */
export function openingVerbs(text: string): OpeningVerb[] {
  return disjoint(
    Array.from(text.matchAll(OPENING)).flatMap(({ index, 1: adverbs = '' }) => {
      const start = index + adverbs.length;
      const fits = VERBS.flatMap(({ pattern, rungs }) => {
        pattern.lastIndex = start;
        const verb = pattern.exec(text)?.[0];
        return verb === undefined ? [] : [{ verb, rungs }];
      });
      const longest = fits.sort((a, b) => b.verb.length - a.verb.length)[0];
      return longest === undefined ? [] : [verbOf(adverbs, longest, index)];
    }),
  );
}

function verbOf(
  adverbs: string,
  { verb, rungs }: { verb: string; rungs: OpeningVerb['rungs'] },
  index: number,
): OpeningVerb {
  const whole = adverbs + verb;
  const lift = SUPERLATIVE.test(verb) ? STRONGEST : INTENSE.test(whole) ? STRONG : 0;
  const lead = INTENSE.exec(adverbs)?.index ?? adverbs.length;
  return {
    span: [index + lead, index + whole.length],
    text: whole.slice(lead),
    rungs: Object.fromEntries(
      Object.entries(rungs).map(([ladder, rung]) => [
        ladder,
        EVEN_LADDERS.includes(ladder) ? rung : rung + lift,
      ]),
    ),
  };
}
