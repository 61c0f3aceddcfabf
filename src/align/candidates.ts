import type { Profile } from './profile.js';
import type { Weights } from './weights.js';

/** For every stem, the joint paragraphs that have it. */
export type Index = ReadonlyMap<string, readonly number[]>;

/** Builds the inverted index of the joint motion, once a dossier. */
export function indexOf(joint: readonly Profile[]): Index {
  const index = new Map<string, number[]>();
  joint.forEach(({ stems }, place) => {
    for (const stem of stems) {
      const places = index.get(stem);
      if (places === undefined) index.set(stem, [place]);
      else places.push(place);
    }
  });
  return index;
}

/**
 * The places of the `most` joint paragraphs that share the greatest weight of words with a source paragraph, heaviest first.
 * Only paragraphs that share a word are visited, so the cost grows with the words of the source, not with pairs.
 */
export function candidates(
  source: Profile,
  index: Index,
  weights: Weights,
  most: number,
): number[] {
  const shared = new Map<number, number>();
  for (const stem of source.stems) {
    const weight = weights(stem);
    for (const place of index.get(stem) ?? [])
      shared.set(place, (shared.get(place) ?? 0) + weight * weight);
  }
  return [...shared]
    .sort(([a, one], [b, two]) => two - one || a - b)
    .slice(0, most)
    .map(([place]) => place);
}
