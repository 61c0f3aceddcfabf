import type { ClauseMatch, ScoredPair } from '../model/alignment.js';
import type { Relation, Span } from '../model/comparison.js';
import type { Settings } from '../model/settings.js';
import { words } from '../text/words.js';

/** The clauses of the source that are not in the joint paragraph; all of them held if none is. */
export function missingSpans({ clauses }: Pick<ScoredPair, 'clauses'>, settings: Settings): Span[] {
  const best = Math.max(...clauses.map(({ coverage }) => coverage));
  return clauses.filter((clause) => isGone(clause, best, settings)).map(({ source }) => source);
}

function isGone({ coverage }: ClauseMatch, best: number, { clauseHeld }: Settings): boolean {
  return coverage < clauseHeld && coverage < 0.6 * best;
}

/** The relation of a linked pair by how its clauses fared (contract: relation). */
export function relationOf(
  pair: ScoredPair,
  source: string,
  joint: string,
  settings: Settings,
): Relation {
  if (isContained(source, joint)) return 'verbatim';
  if (missingSpans(pair, settings).length > 0) return 'partial';
  const length = pair.clauses.reduce((sum, { source: [start, end] }) => sum + end - start, 0);
  const kept = pair.clauses.reduce(
    (sum, { kept, source: [start, end] }) => sum + kept * (end - start),
    0,
  );
  return kept >= settings.wordsKept * length ? 'edited' : 'reworded';
}

/** Whether the words of `source` stand in `joint` one after another. */
export function isContained(source: string, joint: string): boolean {
  const normal = (text: string) =>
    ` ${words(text)
      .map(({ norm }) => norm)
      .join(' ')} `;
  return normal(joint).includes(normal(source));
}
