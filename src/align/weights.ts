import type { Profile } from './profile.js';

/** How much a stem tells: 0 for a word of nearly every paragraph, up to about 5 for one that two paragraphs share. */
export type Weights = (stem: string) => number;

/**
 * Inverse paragraph frequency over one motion and the joint motion alone:
 * another motion in the dossier changes nothing between these two.
 */
export function weigh(motion: readonly Profile[], joint: readonly Profile[]): Weights {
  const frequency = new Map<string, number>();
  for (const { stems } of [...motion, ...joint]) {
    for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  const total = motion.length + joint.length;
  const known = new Map<string, number>();
  for (const [stem, count] of frequency) known.set(stem, Math.log((total + 1) / (count + 0.5)));
  return (stem) => known.get(stem) ?? 0;
}
