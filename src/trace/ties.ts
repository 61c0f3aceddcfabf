import { decidedProbability } from '../model/certainty.js';
import type { Candidate, Link } from '../model/comparison.js';
import type { Settings } from '../model/settings.js';
import type { Range } from '../model/trace.js';

/** The links and near misses from which ranges follow. */
export interface Doubt {
  readonly links: readonly Link[];
  readonly candidates: readonly Candidate[];
  readonly settings: Pick<Settings, 'probably'>;
}

/** How surely a paragraph is tied: by a link at least probable, by a link, by a near miss only, not at all. */
export type Tie = 'sure' | 'linked' | 'near' | 'none';

/** The ties of the paragraphs on one side of a motion's links, by paragraph id. */
export function tiesOf(
  motion: string,
  side: 'source' | 'joint',
  doubt: Doubt,
): (id: string) => Tie {
  const ties = new Map<string, Tie>();
  const { probably } = doubt.settings;
  for (const candidate of doubt.candidates) {
    if (candidate.motion === motion && candidate.probability > 1 - probably) {
      ties.set(candidate[side], 'near');
    }
  }
  for (const link of doubt.links) {
    if (link.motion !== motion || ties.get(link[side]) === 'sure') continue;
    ties.set(link[side], decidedProbability(link) >= probably ? 'sure' : 'linked');
  }
  return (id) => ties.get(id) ?? 'none';
}

/** Counts once for `low`, `best` and `high` what is tied surely, by a link, or nearly. */
export function countTies(ties: readonly Tie[]): Range {
  const count = (...counted: Tie[]) => ties.filter((tie) => counted.includes(tie)).length;
  return {
    low: count('sure'),
    best: count('sure', 'linked'),
    high: count('sure', 'linked', 'near'),
  };
}
