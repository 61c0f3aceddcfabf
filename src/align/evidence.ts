import { fullText } from '../model/paragraph.js';
import type { MeasuredMotion, Pair } from './measure.js';
import type { Profile, Token } from './profile.js';
import type { Weights } from './weights.js';

const MOST_SHARED_SHOWN = 6;

/** Lighter words prove nothing. */
const LEAST_TELLING = 1;

const MOST_ALIKE_SHOWN = 4;

/** From this likeness on a reader sees what two words have to do with each other. */
const LEAST_ALIKE = 0.72;

/** What the words of a pair say for a reader. */
export interface TellingWords {
  /** Words that both have, the most telling first, as the source prints them. */
  readonly shared: (pair: Pair) => string[];
  /**
   * Words that only one of them has beside words that only the other has, each the nearest in meaning to the other; the most telling
   * first.
   */
  readonly alike: (pair: Pair) => [source: string, joint: string][];
}

/** Prepares to show the words of a motion's pairs. */
export function tellingWordsIn({
  weights,
  likeness,
}: Pick<MeasuredMotion, 'weights' | 'likeness'>): TellingWords {
  const memory = new Map<Profile, readonly Token[]>();
  const tellingOf = (profile: Profile): readonly Token[] => {
    let tokens = memory.get(profile);
    if (tokens === undefined) {
      tokens = telling(profile, weights);
      memory.set(profile, tokens);
    }
    return tokens;
  };
  return {
    shared: ({ source, joint }) =>
      tellingOf(source)
        .filter(({ stem }) => joint.stems.has(stem))
        .slice(0, MOST_SHARED_SHOWN)
        .map((token) => printed(source, token)),
    alike: ({ source, joint }) => {
      const ours = tellingOf(source).filter(({ stem }) => !joint.stems.has(stem));
      const theirs = tellingOf(joint).filter(({ stem }) => !source.stems.has(stem));
      return ours
        .flatMap((one): [string, string][] => {
          const other = nearest(theirs, ({ stem }) => likeness(one.stem, stem));
          return other !== undefined &&
            one === nearest(ours, ({ stem }) => likeness(stem, other.stem))
            ? [[printed(source, one), printed(joint, other)]]
            : [];
        })
        .slice(0, MOST_ALIKE_SHOWN);
    },
  };
}

/** The word that is most like, where one is like enough. */
function nearest(words: readonly Token[], likeness: (word: Token) => number): Token | undefined {
  let found: Token | undefined;
  let most = LEAST_ALIKE;
  for (const word of words) {
    const value = likeness(word);
    if (value > most) [found, most] = [word, value];
  }
  return found;
}

/** The first place of each stem that tells something, the most telling first. */
function telling({ tokens }: Profile, weights: Weights): Token[] {
  const first = new Map<string, Token>();
  for (const token of tokens) if (!first.has(token.stem)) first.set(token.stem, token);
  return [...first.values()]
    .map((token) => ({ token, weight: weights(token.stem) }))
    .filter(({ weight }) => weight > LEAST_TELLING)
    .sort((a, b) => b.weight - a.weight)
    .map(({ token }) => token);
}

const printed = ({ paragraph }: Profile, { start, end }: Token) =>
  fullText(paragraph).slice(start, end);
