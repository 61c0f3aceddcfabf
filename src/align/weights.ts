import type { Knowledge } from './knowledge.js';
import type { Profile } from './profile.js';

/** How much a stem or concept tells: 0 for what nearly every paragraph has, up to about 4 for what one or two have. */
export type Weights = (key: string) => number;

/** Added to every share so that words never seen in the genre weigh no more than those seen once in 500 paragraphs. */
const RARE_SHARE = 0.002;

/**
 * Inverse paragraph frequency over one motion and the joint motion alone, so another motion in the dossier changes nothing
 * between these two; times how rare the stem is in the genre (1 for unknown words, near 0 for "having", "calls").
 */
export function weigh(
  motion: readonly Profile[],
  joint: readonly Profile[],
  knowledge: Knowledge,
): Weights {
  const frequency = new Map<string, number>();
  for (const { stems, concepts } of [...motion, ...joint]) {
    for (const key of stems.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    for (const key of concepts) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  const total = motion.length + joint.length;
  const weights = new Map<string, number>();
  for (const [key, count] of frequency) {
    const rarity = Math.log((total + 1) / (count + 0.5));
    const genre = -Math.log(knowledge.commonness(key) + RARE_SHARE) / -Math.log(RARE_SHARE);
    weights.set(key, Math.max(0, rarity * Math.min(1, genre)));
  }
  return (key) => weights.get(key) ?? 0;
}
