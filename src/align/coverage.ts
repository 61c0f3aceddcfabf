import type { Knowledge } from './knowledge.js';
import type { Unit } from './profile.js';
import type { Weights } from './weights.js';

/** Share of a word's weight that a word of the same hand-written concept stands for. */
const CONCEPT_SHARE = 0.7;

/** Lighter words ("the", "whereas") are left out: they are most of the work and tell nothing. */
export const LEAST_WEIGHT = 0.15;

/** Where the stems and concepts of some units stand: built once, then asked for every other unit. */
export interface Postings {
  readonly size: number;
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Indexes units by their stems and concepts. */
export function postings(units: readonly Unit[]): Postings {
  const places = new Map<string, number[]>();
  const add = (key: string, place: number) => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [place]);
    else known.push(place);
  };
  units.forEach(({ stems, concepts }, place) => {
    for (const key of stems.keys()) add(key, place);
    for (const key of concepts) add(key, place);
  });
  return { size: units.length, places };
}

/** How much of the weight of some units is found in each of the indexed units. */
export interface Coverage {
  /** Weight found, by unit, then by indexed unit. */
  readonly mass: readonly Float64Array[];
  /** Weight of each unit. */
  readonly total: readonly number[];
}

/** What stands for a stem, and how much of its weight each is worth: itself whole, its concepts and related words in part. */
export type Equivalents = (unit: Unit) => readonly StemEquivalents[];

interface StemEquivalents {
  readonly weight: number;
  readonly keys: readonly { readonly key: string; readonly worth: number }[];
}

/** The equivalents of the stems of units; worked out once a motion, for keys that some paragraph of the two texts has. */
export function equivalentsOf(weights: Weights, knowledge: Knowledge): Equivalents {
  const byStem = new Map<string, StemEquivalents['keys']>();
  const byUnit = new Map<Unit, StemEquivalents[]>();
  const related = (stem: string, weight: number) => {
    let keys = byStem.get(stem);
    if (keys === undefined) {
      keys = [
        { key: stem, worth: weight },
        ...knowledge
          .related(stem)
          .map(([key, likeness]) => ({ key, worth: likeness * Math.min(weight, weights(key)) }))
          .filter(({ worth }) => worth > 0),
      ];
      byStem.set(stem, keys);
    }
    return keys;
  };
  return (unit) => {
    let known = byUnit.get(unit);
    if (known === undefined) {
      known = [];
      for (const [stem, concepts] of unit.stems) {
        const weight = weights(stem);
        if (weight < LEAST_WEIGHT) continue;
        const named = concepts.map((key) => ({
          key,
          worth: CONCEPT_SHARE * Math.min(weight, weights(key)),
        }));
        const keys = related(stem, weight);
        known.push({ weight, keys: named.length === 0 ? keys : [...keys, ...named] });
      }
      byUnit.set(unit, known);
    }
    return known;
  };
}

/**
 * Covers each unit by each indexed unit: a stem counts whole where the same stem stands, in part where a word of the same
 * concept or a related word does, each by its best. Only places that share something are visited.
 */
export function cover(units: readonly Unit[], index: Postings, equivalents: Equivalents): Coverage {
  const best = new Float64Array(index.size);
  const total: number[] = [];
  const mass = units.map((unit) => {
    const sum = new Float64Array(index.size);
    let all = 0;
    for (const { weight, keys } of equivalents(unit)) {
      all += weight;
      const touched: number[] = [];
      for (const { key, worth } of keys) {
        const places = index.places.get(key);
        if (places === undefined) continue;
        for (const place of places) {
          const before = best[place] as number;
          if (before === 0) touched.push(place);
          if (worth > before) best[place] = worth;
        }
      }
      for (const place of touched) {
        sum[place] = (sum[place] as number) + (best[place] as number);
        best[place] = 0;
      }
    }
    total.push(all);
    return sum;
  });
  return { mass, total };
}

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
