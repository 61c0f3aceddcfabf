import type { ScoredPair } from '../model/alignment.js';
import type { Settings } from '../model/settings.js';

const percent = (share: number) => `${Math.round(100 * share)} %`;

/** Why the pair is linked, strongest first, for a reader. */
export function reasonsFor(pair: ScoredPair, settings: Settings): string[] {
  const held = pair.clauses.filter(({ coverage }) => coverage >= settings.clauseHeld).length;
  return [
    `${percent(pair.sourceCoverage)} of what the source says is found here.`,
    `It makes up ${percent(pair.jointCoverage)} of this paragraph.`,
    ...(pair.clauses.length > 1 ? [`${held} of its ${pair.clauses.length} clauses are here.`] : []),
    ...(pair.shared.length > 0 ? [`Both have: ${pair.shared.slice(0, 4).join(', ')}.`] : []),
  ];
}

/** Why the pair is not linked, in one sentence. */
export function reasonAgainst(pair: ScoredPair): string {
  return `Only ${percent(pair.sourceCoverage)} of what the source says is found here.`;
}
