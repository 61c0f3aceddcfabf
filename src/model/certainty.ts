import type { Link } from './comparison.js';
import type { Settings } from './settings.js';

/** The words for a probability, strongest first; shown wherever a number is. */
export type Certainty = 'almost surely' | 'probably' | 'unsure';

export const CERTAINTIES: readonly Certainty[] = ['almost surely', 'probably', 'unsure'];

type Bands = Pick<Settings, 'almostSurely' | 'probably'>;

/** The word for a probability (0-1) that something is so. */
export function certainty(probability: number, bands: Bands): Certainty {
  if (probability >= bands.almostSurely) return 'almost surely';
  return probability >= bands.probably ? 'probably' : 'unsure';
}

/** The probability (0-1) of a link, once a person's decision counts: what a person has said is certain. */
export function decidedProbability(link: Pick<Link, 'probability' | 'decision'>): number {
  return link.decision === null ? link.probability : 1;
}
