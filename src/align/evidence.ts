import { fullText } from '../model/paragraph.js';
import type { MeasuredMotion, Pair } from './measure.js';
import type { Profile, Token } from './profile.js';
import type { Weights } from './weights.js';

const MOST_SHARED_SHOWN = 6;

/** Lighter words prove nothing. */
const LEAST_TELLING = 1;

/** Words that both have, the most telling first, as the source prints them. */
export function sharedWords({ source, joint }: Pair, weights: Weights): string[] {
  return telling(source, weights)
    .filter(({ stem }) => joint.stems.has(stem))
    .slice(0, MOST_SHARED_SHOWN)
    .map((token) => printed(source, token));
}

const MOST_ALIKE_SHOWN = 4;

/** From this likeness on a reader sees what two words have to do with each other. */
const LEAST_ALIKE = 0.72;

/**
 * Words that only one of them has beside words that only the other has, each the nearest in meaning to the other; the most telling
 * first.
 */
export function alikeWords(
  { source, joint }: Pair,
  { weights, likeness }: Pick<MeasuredMotion, 'weights' | 'likeness'>,
): [source: string, joint: string][] {
  const ours = telling(source, weights).filter(({ stem }) => !joint.stems.has(stem));
  const theirs = telling(joint, weights).filter(({ stem }) => !source.stems.has(stem));
  const nearestTo = (near: (other: Token) => number, others: readonly Token[]) => {
    let nearest: Token | undefined;
    let most = LEAST_ALIKE;
    for (const other of others) {
      const value = near(other);
      if (value > most) [nearest, most] = [other, value];
    }
    return nearest;
  };
  return ours
    .flatMap((one): [string, string][] => {
      const other = nearestTo(({ stem }) => likeness(one.stem, stem), theirs);
      return other !== undefined &&
        one === nearestTo(({ stem }) => likeness(stem, other.stem), ours)
        ? [[printed(source, one), printed(joint, other)]]
        : [];
    })
    .slice(0, MOST_ALIKE_SHOWN);
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
