import type { NumberedUnit, Vocabulary } from './vocabulary.js';

/** How much a stem or concept tells: 0 for what nearly every paragraph has, up to about 4 for what one or two have. */
export type Weights = (key: string) => number;

/** The same by number. */
export type NumberedWeights = Float64Array;

/**
 * Inverse paragraph frequency over one motion and the joint motion alone, so another motion in the dossier changes nothing
 * between these two; times how rare the stem is in the genre. Words that neither has weigh nothing.
 */
export function weigh(
  motion: readonly NumberedUnit[],
  joint: readonly NumberedUnit[],
  { rarities }: Vocabulary,
): NumberedWeights {
  const counts = new Uint32Array(rarities.length);
  for (const paragraphs of [motion, joint])
    for (const { stems, concepts } of paragraphs) {
      for (const key of stems) counts[key] = (counts[key] as number) + 1;
      for (const key of concepts) counts[key] = (counts[key] as number) + 1;
    }
  const total = motion.length + joint.length;
  return rarities.map((rarity, key) => {
    const count = counts[key] as number;
    return count === 0 ? 0 : Math.max(0, Math.log((total + 1) / (count + 0.5)) * rarity);
  });
}

/** Weights asked for by word. */
export function byWord(weights: NumberedWeights, { numbers }: Vocabulary): Weights {
  return (key) => {
    const number = numbers.get(key);
    return number === undefined ? 0 : (weights[number] as number);
  };
}
