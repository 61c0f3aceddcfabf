import { placeOf, type Token, type WitnessParagraph } from '../witness.js';
import type { Anchor } from './anchor.js';

/** What stands around an anchor: what is counted, and the content words near it, as stems. */
export interface Context {
  /** The first content word behind it, or null where none is near: `dead` of "212 dead". */
  readonly counted: number | null;
  readonly near: ReadonlySet<number>;
}

/** So many content words on either side tell what an anchor is about, and they are looked for so far away. */
const NEAR_CONTENT = 5;
const NEAR_WORDS = 14;

/** What is counted stands this many words behind at most: "212 of the city's residents". */
const COUNTED_WORDS = 3;

/** The context of an anchor in its paragraph. */
export function contextOf({ span }: Anchor, { tokens }: WitnessParagraph): Context {
  const first = placeOf(tokens, ({ end }) => end > span[0]);
  const next = placeOf(tokens, ({ start }) => start >= span[1]);
  const before = tokens.slice(Math.max(0, first - NEAR_WORDS), first).filter(isAbout);
  const behind = tokens.slice(next, next + NEAR_WORDS);
  const counted = behind.slice(0, COUNTED_WORDS).find(isAbout);
  return {
    counted: counted === undefined || STATES.test(counted.norm) ? null : counted.stem,
    near: new Set(
      [...before.slice(-NEAR_CONTENT), ...behind.filter(isAbout).slice(0, NEAR_CONTENT)].map(
        ({ stem }) => stem,
      ),
    ),
  };
}

/** Member States are counted in so many places that this ties no two figures together. */
const STATES = /^(?:member|states?|countries)$/u;

function isAbout({ content, formula, norm }: Token): boolean {
  return content && !formula && !/^\d+$/u.test(norm);
}

/** How much two contexts have in common: shared near words, and one more where the same is counted. */
export function likeness(a: Context, b: Context): number {
  const shared = [...a.near].filter((stem) => b.near.has(stem)).length;
  return shared + (a.counted !== null && a.counted === b.counted ? 1 : 0);
}
