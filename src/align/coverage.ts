import type { Knowledge } from './knowledge.js';
import type { Unit } from './profile.js';
import type { NumberedParagraph, NumberedUnit, Vocabulary } from './vocabulary.js';
import type { NumberedWeights, Weights } from './weights.js';

/** Lighter words ("the", "whereas") are left out: they are most of the work and tell nothing. */
export const LEAST_WEIGHT = 0.15;

/** Where the stems and concepts of some clauses stand, and which paragraph each clause is of: built once, then asked for every other clause. */
export interface Postings {
  readonly clauses: number;
  readonly paragraphs: number;
  /** Number of the paragraph, by clause. */
  readonly owners: readonly number[];
  /** Numbers of the clauses that have it, by the number of a stem or concept. */
  readonly places: readonly (readonly number[] | undefined)[];
}

/** Indexes the clauses of paragraphs by their stems and concepts. */
export function postings(
  paragraphs: readonly NumberedParagraph[],
  { rarities: { length } }: Pick<Vocabulary, 'rarities'>,
): Postings {
  const owners: number[] = [];
  const places = Array.from<number[] | undefined>({ length });
  const add = (key: number) => {
    const known = places[key];
    if (known === undefined) places[key] = [owners.length];
    else known.push(owners.length);
  };
  paragraphs.forEach(({ clauses }, owner) => {
    for (const { stems, concepts } of clauses) {
      stems.forEach(add);
      concepts.forEach(add);
      owners.push(owner);
    }
  });
  return { clauses: owners.length, paragraphs: paragraphs.length, owners, places };
}

/** How much of the weight of some clauses is found in each of the indexed clauses, and in each of their paragraphs. */
export interface Coverage {
  /** Weight found, by clause, then by indexed clause or paragraph. */
  readonly inClause: readonly Float64Array[];
  readonly inParagraph: readonly Float64Array[];
  /** Weight of each clause. */
  readonly total: readonly number[];
  /** The indexed paragraphs where anything of a clause is found, by clause; nothing else was visited. */
  readonly visited: readonly (readonly number[])[];
}

/**
 * Covers each clause by each indexed clause and paragraph: a stem counts whole where the same stem or a word of the same concept
 * stands, in part where a related word does, each by its best. Only places that share something are visited.
 */
export function cover(
  units: readonly NumberedUnit[],
  { clauses, paragraphs, owners, places }: Postings,
  weights: NumberedWeights,
  { related }: Pick<Vocabulary, 'related'>,
): Coverage {
  const inClause: Float64Array[] = [];
  const inParagraph: Float64Array[] = [];
  const total: number[] = [];
  const visited: number[][] = [];
  const best = new Float64Array(clauses);
  const bestOwner = new Float64Array(paragraphs);
  const touched = new Uint32Array(clauses);
  for (const { stems, stemConcepts } of units) {
    const byClause = new Float64Array(clauses);
    const byParagraph = new Float64Array(paragraphs);
    const near: number[] = [];
    let all = 0;
    for (let number = 0; number < stems.length; number += 1) {
      const stem = stems[number] as number;
      const weight = weights[stem] as number;
      if (weight < LEAST_WEIGHT) continue;
      all += weight;
      let count = raise(places[stem], weight, best, touched, 0);
      const { keys, likenesses } = related(stem);
      for (let place = 0; place < keys.length; place += 1) {
        const key = keys[place] as number;
        const worth = (likenesses[place] as number) * Math.min(weight, weights[key] as number);
        count = raise(places[key], worth, best, touched, count);
      }
      const concepts = stemConcepts[number] ?? NOWHERE;
      for (let place = 0; place < concepts.length; place += 1) {
        const key = concepts[place] as number;
        count = raise(places[key], Math.min(weight, weights[key] as number), best, touched, count);
      }
      for (let one = 0; one < count; one += 1) {
        const place = touched[one] as number;
        const found = best[place] as number;
        const owner = owners[place] as number;
        byClause[place] = (byClause[place] as number) + found;
        if (found > (bestOwner[owner] as number)) bestOwner[owner] = found;
        best[place] = 0;
      }
      for (let one = 0; one < count; one += 1) {
        const owner = owners[touched[one] as number] as number;
        const before = byParagraph[owner] as number;
        if (before === 0) near.push(owner);
        byParagraph[owner] = before + (bestOwner[owner] as number);
        bestOwner[owner] = 0;
      }
    }
    inClause.push(byClause);
    inParagraph.push(byParagraph);
    total.push(all);
    visited.push(near);
  }
  return { inClause, inParagraph, total, visited };
}

/** Raises `best` to `worth` at the places; notes those that were 0 behind the first `count` of `touched`, and says how many are noted then. */
function raise(
  places: readonly number[] | undefined,
  worth: number,
  best: Float64Array,
  touched: Uint32Array,
  count: number,
): number {
  if (places === undefined || worth <= 0) return count;
  let noted = count;
  for (let one = 0; one < places.length; one += 1) {
    const place = places[one] as number;
    const before = best[place] as number;
    if (before === 0) {
      touched[noted] = place;
      noted += 1;
    }
    if (worth > before) best[place] = worth;
  }
  return noted;
}

const NOWHERE: readonly number[] = [];

/** How far (0-1) each word of `unit` is found in `other`, in order; 0 for words of no weight. */
export function wordsFound(
  unit: Unit,
  other: Unit,
  weights: Weights,
  knowledge: Knowledge,
): number[] {
  const known = new Map<string, number>();
  return unit.tokens.map(({ stem, concepts }) => {
    if (other.stems.has(stem)) return 1;
    const weight = weights(stem);
    if (weight < LEAST_WEIGHT) return 0;
    let found = known.get(stem);
    if (found === undefined) {
      found = 0;
      for (const concept of concepts)
        if (other.concepts.has(concept))
          found = Math.max(found, Math.min(1, weights(concept) / weight));
      for (const { stem: near, likeness } of knowledge.related(stem))
        if (other.stems.has(near))
          found = Math.max(found, likeness * Math.min(1, weights(near) / weight));
      known.set(stem, found);
    }
    return found;
  });
}
