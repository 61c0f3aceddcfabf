import { decidedProbability } from './certainty.js';
import {
  type Comparison,
  FATES,
  type Fate,
  type Link,
  type SourceParagraph,
} from './comparison.js';

/** How many of some source paragraphs survived, and the range that unsure links leave open. */
export interface Survival {
  readonly total: number;
  /** As the record stands: `total` less the dropped. */
  readonly survived: number;
  /** `least <= survived <= most`. */
  readonly least: number;
  readonly most: number;
  readonly fates: Readonly<Record<Fate, number>>;
}

/** What counting needs of a comparison. */
interface Judged {
  readonly links: readonly Pick<Link, 'motion' | 'source' | 'probability' | 'decision'>[];
  readonly candidates: Comparison['candidates'];
  readonly settings: Pick<Comparison['settings'], 'probably'>;
}

interface Counted<P> {
  readonly reference: string;
  readonly paragraphs: readonly P[];
}

/**
 * Counts the paragraphs of `motion` that `counts` lets through (all by default).
 * `least` leaves out survivors without any link that is at least probable; `most` adds the dropped
 * paragraphs that are not at least probably gone, because a candidate comes near.
 */
export function survival<P extends Pick<SourceParagraph, 'id' | 'fate'>>(
  comparison: Judged,
  motion: Counted<P>,
  counts: (paragraph: P) => boolean = () => true,
): Survival {
  const { probably } = comparison.settings;
  const paragraphs = motion.paragraphs.filter(counts);
  const best = bestProbabilities(comparison, motion.reference);
  const dropped = paragraphs.filter((paragraph) => paragraph.fate === 'dropped');
  const survived = paragraphs.filter((paragraph) => paragraph.fate !== 'dropped');
  const sure = survived.filter(({ id }) => (best.links.get(id) ?? 1) >= probably);
  const open = dropped.filter(({ id }) => (best.candidates.get(id) ?? 0) > 1 - probably);
  return {
    total: paragraphs.length,
    survived: survived.length,
    least: sure.length,
    most: survived.length + open.length,
    fates: countFates(paragraphs),
  };
}

/** How many of the paragraphs have each fate; every fate is a key. */
export function countFates(
  paragraphs: readonly Pick<SourceParagraph, 'fate'>[],
): Record<Fate, number> {
  const counts = Object.fromEntries(FATES.map((fate) => [fate, 0])) as Record<Fate, number>;
  for (const { fate } of paragraphs) counts[fate] += 1;
  return counts;
}

function bestProbabilities(
  { links, candidates }: Judged,
  motion: string,
): { links: Map<string, number>; candidates: Map<string, number> } {
  const best = { links: new Map<string, number>(), candidates: new Map<string, number>() };
  for (const link of links)
    if (link.motion === motion) raise(best.links, link.source, decidedProbability(link));
  for (const candidate of candidates)
    if (candidate.motion === motion)
      raise(best.candidates, candidate.source, candidate.probability);
  return best;
}

function raise(best: Map<string, number>, id: string, probability: number): void {
  best.set(id, Math.max(best.get(id) ?? 0, probability));
}
