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
  const places = new Map<string, number[]>();
  sources.forEach(({ isFormula, stems }, number) => {
    if (isFormula) return;
    for (const stem of stems.keys()) {
      const known = places.get(stem);
      if (known === undefined) places.set(stem, [number]);
      else known.push(number);
    }
  });
  const borrowed = new Map<Unit, ReadonlySet<Profile>>();
  for (const target of joint) {
    if (target.isFormula) continue;
    for (const clause of target.clauses) borrowed.set(clause, lendersOf(clause, sources, places));
  }
  return borrowed;
}

function lendersOf(
  { tokens }: Unit,
  sources: readonly Profile[],
  places: ReadonlyMap<string, readonly number[]>,
): Set<Profile> {
  if (tokens.length < LEAST_WORDS) return new Set();
  const least = BORROWED_SHARE * tokens.length;
  const shared = new Uint16Array(sources.length);
  tokens.forEach(({ stem }) => {
    places.get(stem)?.forEach((number) => {
      shared[number] = (shared[number] as number) + 1;
    });
  });
  return new Set(
    sources.filter(
      (source, number) =>
        (shared[number] as number) >= least &&
        keptPlaces(tokens, source.tokens).filter((place) => place >= 0).length >= least,
    ),
  );
}
