import type { Profile, Unit } from './profile.js';
import { keptPlaces } from './sequence.js';

/** From this share of its words in one source paragraph on, a joint clause is taken to be written after it. */
const BORROWED_SHARE = 0.55;

/** Clauses of fewer words are too like each other to tell whose they are. */
const LEAST_WORDS = 4;

/** For every clause of the joint motion the source paragraphs whose words it mostly keeps. */
export type Borrowed = ReadonlyMap<Unit, ReadonlySet<Profile>>;

/**
 * Finds the joint clauses that keep the words of a source paragraph of any motion. A clause that keeps nobody's words was written anew
 * in the talks, so a distant likeness to a source counts for more there. Formulas are left out: every resolution has them.
 */
export function borrowedClauses(sources: readonly Profile[], joint: readonly Profile[]): Borrowed {
  const places = new Map<string, Profile[]>();
  for (const source of sources) {
    if (source.isFormula) continue;
    for (const stem of source.stems.keys()) {
      const known = places.get(stem);
      if (known === undefined) places.set(stem, [source]);
      else known.push(source);
    }
  }
  const borrowed = new Map<Unit, ReadonlySet<Profile>>();
  for (const target of joint) {
    if (target.isFormula) continue;
    for (const clause of target.clauses) borrowed.set(clause, lendersOf(clause, places));
  }
  return borrowed;
}

function lendersOf(clause: Unit, places: ReadonlyMap<string, readonly Profile[]>): Set<Profile> {
  const words = clause.tokens.length;
  if (words < LEAST_WORDS) return new Set();
  const shared = new Map<Profile, number>();
  for (const { stem } of clause.tokens)
    for (const source of places.get(stem) ?? []) shared.set(source, (shared.get(source) ?? 0) + 1);
  const lenders = [...shared]
    .filter(([, count]) => count >= BORROWED_SHARE * words)
    .map(([source]) => source)
    .filter((source) => {
      const kept = keptPlaces(clause.tokens, source.tokens).filter((place) => place >= 0).length;
      return kept >= BORROWED_SHARE * words;
    });
  return new Set(lenders);
}
