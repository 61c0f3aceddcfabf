import type { Knowledge } from './knowledge.js';
import type { Unit } from './profile.js';
import type { Weights } from './weights.js';

/** Share of a word's weight that a word of the same hand-written concept stands for. */
const CONCEPT_SHARE = 0.7;

/** Lighter words ("the", "whereas") are left out: they are most of the work and tell nothing. */
export const LEAST_WEIGHT = 0.15;

/** Where the stems and concepts of some clauses stand, and which paragraph each clause is of: built once, then asked for every other clause. */
export interface Postings {
  readonly clauses: number;
  readonly paragraphs: number;
  /** Number of the paragraph, by clause. */
  readonly owners: readonly number[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Indexes the clauses of paragraphs by their stems and concepts. */
export function postings(paragraphs: readonly { readonly clauses: readonly Unit[] }[]): Postings {
  const owners: number[] = [];
  const places = new Map<string, number[]>();
  const add = (key: string, place: number) => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [place]);
    else known.push(place);
  };
  paragraphs.forEach(({ clauses }, owner) => {
    for (const { stems, concepts } of clauses) {
      for (const key of stems.keys()) add(key, owners.length);
      for (const key of concepts) add(key, owners.length);
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
}

/** What stands for a stem, and how much of its weight each is worth: itself whole, its concepts and related words in part. */
export type Equivalents = (unit: Unit) => readonly StemEquivalents[];

interface StemEquivalents {
  readonly weight: number;
  readonly keys: readonly string[];
  /** What each key is worth, in the same order. */
  readonly worths: readonly number[];
}

/** The equivalents of the stems of units; worked out once a motion, for keys that some paragraph of the two texts has. */
export function equivalentsOf(weights: Weights, knowledge: Knowledge): Equivalents {
  const byStem = new Map<string, StemEquivalents>();
  const byUnit = new Map<Unit, StemEquivalents[]>();
  const alone = (stem: string): StemEquivalents => {
    let known = byStem.get(stem);
    if (known === undefined) {
      const weight = weights(stem);
      const [keys, worths] = [[stem], [weight]];
      for (const [key, likeness] of knowledge.related(stem)) {
        const worth = likeness * Math.min(weight, weights(key));
        if (worth > 0) {
          keys.push(key);
          worths.push(worth);
        }
      }
      known = { weight, keys, worths };
      byStem.set(stem, known);
    }
    return known;
  };
  return (unit) => {
    let known = byUnit.get(unit);
    if (known === undefined) {
      known = [];
      for (const [stem, concepts] of unit.stems) {
        const own = alone(stem);
        if (own.weight < LEAST_WEIGHT) continue;
        if (concepts.length === 0) known.push(own);
        else
          known.push({
            weight: own.weight,
            keys: own.keys.concat(concepts),
            worths: own.worths.concat(
              concepts.map((key) => CONCEPT_SHARE * Math.min(own.weight, weights(key))),
            ),
          });
      }
      byUnit.set(unit, known);
    }
    return known;
  };
}

/**
 * Covers each clause by each indexed clause and paragraph: a stem counts whole where the same stem stands, in part where a word
 * of the same concept or a related word does, each by its best. Only places that share something are visited.
 */
export function cover(
  units: readonly Unit[],
  { clauses, paragraphs, owners, places }: Postings,
  equivalents: Equivalents,
): Coverage {
  const inClause: Float64Array[] = [];
  const inParagraph: Float64Array[] = [];
  const total: number[] = [];
  const best = new Float64Array(clauses);
  const bestOwner = new Float64Array(paragraphs);
  const touched: number[] = [];
  for (const unit of units) {
    const [byClause, byParagraph] = [new Float64Array(clauses), new Float64Array(paragraphs)];
    let all = 0;
    for (const { weight, keys, worths } of equivalents(unit)) {
      all += weight;
      touched.length = 0;
      for (let number = 0; number < keys.length; number += 1) {
        const worth = worths[number] as number;
        for (const place of places.get(keys[number] as string) ?? NOWHERE) {
          const before = best[place] as number;
          if (before === 0) touched.push(place);
          if (worth > before) best[place] = worth;
        }
      }
      for (const place of touched) {
        const found = best[place] as number;
        const owner = owners[place] as number;
        byClause[place] = (byClause[place] as number) + found;
        if (found > (bestOwner[owner] as number)) bestOwner[owner] = found;
        best[place] = 0;
      }
      for (const place of touched) {
        const owner = owners[place] as number;
        byParagraph[owner] = (byParagraph[owner] as number) + (bestOwner[owner] as number);
        bestOwner[owner] = 0;
      }
    }
    inClause.push(byClause);
    inParagraph.push(byParagraph);
    total.push(all);
  }
  return { inClause, inParagraph, total };
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
    const weight = weights(stem);
    if (other.stems.has(stem)) return 1;
    if (weight < LEAST_WEIGHT) return 0;
    let found = known.get(stem);
    if (found === undefined) {
      found = 0;
      for (const concept of concepts)
        if (other.concepts.has(concept))
          found = Math.max(found, CONCEPT_SHARE * Math.min(1, weights(concept) / weight));
      for (const [near, likeness] of knowledge.related(stem))
        if (other.stems.has(near))
          found = Math.max(found, likeness * Math.min(1, weights(near) / weight));
      known.set(stem, found);
    }
    return found;
  });
}
