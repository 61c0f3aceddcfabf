import { LEAST_WEIGHT } from './coverage.js';
import type { Knowledge } from './knowledge.js';
import type { NumberedParagraph, NumberedUnit, Vocabulary } from './vocabulary.js';
import type { NumberedWeights } from './weights.js';
import { DIMENSIONS, decodeVector } from './word-vectors.js';

/** The words of a dossier beside those of its joint motion; each pair of words is compared once, when first asked for. */
export interface Likenesses {
  /** 1 to 255 for a likeness from 0 to 1, 0 for not compared yet; by row of the one stem, then column of the other. */
  readonly known: Uint8Array;
  /** Where the row of each stem begins. */
  readonly rows: Int32Array;
  /** Column of each stem of the joint motion. */
  readonly columns: Int32Array;
  /** Compares two stems, and keeps it: 1 for the same, the cosine of their vectors, 0 where it is negative or one has none. */
  readonly compare: (one: number, other: number) => number;
}

const STEPS = 254;

/** So many likenesses are kept, in bytes; beyond that, which no real dossier reaches, words are compared anew each time. */
const MOST_KEPT = 2 ** 26;

/** So many words of a clause are compared, far more than real ones have: the cost is their square. */
const MOST_WORDS = 400;

/** Makes ready to compare the stems of a dossier with those of its joint motion. */
export function likenessesTo(
  sources: readonly NumberedUnit[],
  joint: readonly NumberedUnit[],
  { numbers }: Pick<Vocabulary, 'numbers'>,
  { vector }: Pick<Knowledge, 'vector'>,
): Likenesses {
  const { places: columns, count: width } = inSteps(joint, numbers.size, 1);
  const { places: rows, count: height } = inSteps(sources, numbers.size, width);
  const vectors = new Int8Array(numbers.size * DIMENSIONS);
  const lengths = new Float64Array(numbers.size);
  for (const [key, number] of numbers)
    if (rows[number] !== -1 || columns[number] !== -1)
      lengths[number] = decodeVector(vector(key), vectors, number * DIMENSIONS);
  const known = new Uint8Array(Math.min(MOST_KEPT, width * height));
  return {
    known,
    rows,
    columns,
    compare: (one, other) => {
      let likeness = 1;
      if (one !== other) {
        const both = (lengths[one] as number) * (lengths[other] as number);
        likeness = both === 0 ? 0 : Math.max(0, product(vectors, one, other) / both);
      }
      const kept = 1 + Math.round(STEPS * likeness);
      known[(rows[one] as number) + (columns[other] as number)] = kept;
      return kept;
    },
  };
}

/** Likenesses (0-1) asked for by word, a source's first. */
export function byStem(
  { compare }: Likenesses,
  { numbers }: Pick<Vocabulary, 'numbers'>,
): (one: string, other: string) => number {
  return (one, other) => {
    const [first, second] = [numbers.get(one), numbers.get(other)];
    return first === undefined || second === undefined ? 0 : (compare(first, second) - 1) / STEPS;
  };
}

/** A place for each stem of the units, `step` after the one before, up to where nothing is kept; -1 for all others. */
function inSteps(units: readonly NumberedUnit[], size: number, step: number) {
  const places = new Int32Array(size).fill(-1);
  let count = 0;
  for (const { stems } of units)
    for (const stem of stems)
      if (places[stem] === -1) {
        places[stem] = Math.min(MOST_KEPT, count * step);
        count += 1;
      }
  return { places, count };
}

/** The inner product of two vectors; in groups of four, since each addition waits for the one before. */
function product(vectors: Int8Array, one: number, other: number): number {
  let sum = 0;
  let to = other * DIMENSIONS;
  const end = (one + 1) * DIMENSIONS;
  for (let from = one * DIMENSIONS; from < end; from += 4, to += 4)
    sum +=
      (vectors[from] as number) * (vectors[to] as number) +
      (vectors[from + 1] as number) * (vectors[to + 1] as number) +
      (vectors[from + 2] as number) * (vectors[to + 2] as number) +
      (vectors[from + 3] as number) * (vectors[to + 3] as number);
  return sum;
}

/** The words of a clause that tell something, by number. */
interface Telling {
  readonly stems: Int32Array;
  /** Row of each stem where the clause is a source's, column where it is of the joint motion. */
  readonly places: Int32Array;
  readonly hefts: Float64Array;
  readonly total: number;
}

/**
 * How near each clause of a source paragraph comes to a joint paragraph in meaning (0-1), by the joint clause that is nearest: each
 * word of either clause is worth its likeness to the nearest word of the other (late interaction, as Khattab and Zaharia 2020 have it
 * for the vectors of a language model), and the geometric mean of both ways counts.
 */
export function nearnessFinder(
  weights: NumberedWeights,
  likenesses: Likenesses,
): (source: NumberedParagraph, joint: NumberedParagraph) => number[] {
  const memory = new Map<NumberedUnit, Telling>();
  const tellingOf = (unit: NumberedUnit, places: Int32Array): Telling => {
    let telling = memory.get(unit);
    if (telling === undefined) {
      const stems = Int32Array.from(
        unit.stems.filter((stem) => (weights[stem] as number) >= LEAST_WEIGHT).slice(0, MOST_WORDS),
      );
      const hefts = Float64Array.from(stems, (stem) => weights[stem] as number);
      telling = {
        stems,
        places: stems.map((stem) => places[stem] as number),
        hefts,
        total: hefts.reduce((sum, heft) => sum + heft, 0),
      };
      memory.set(unit, telling);
    }
    return telling;
  };
  return (source, joint) => {
    const targets = joint.clauses.map((clause) => tellingOf(clause, likenesses.columns));
    return source.clauses.map((clause) => {
      const own = tellingOf(clause, likenesses.rows);
      return Math.max(0, ...targets.map((target) => nearness(own, target, likenesses)));
    });
  };
}

function nearness(one: Telling, other: Telling, likenesses: Likenesses): number {
  if (one.total === 0 || other.total === 0) return 0;
  const { known, compare } = likenesses;
  const size = other.stems.length;
  const back = new Uint8Array(size).fill(1);
  let covered = 0;
  for (let i = 0; i < one.stems.length; i += 1) {
    const row = one.places[i] as number;
    let best = 1;
    for (let j = 0; j < size; j += 1) {
      const like =
        known[row + (other.places[j] as number)] ||
        compare(one.stems[i] as number, other.stems[j] as number);
      if (like > best) best = like;
      if (like > (back[j] as number)) back[j] = like;
    }
    covered += (best - 1) * (one.hefts[i] as number);
  }
  let returned = 0;
  for (let j = 0; j < size; j += 1)
    returned += ((back[j] as number) - 1) * (other.hefts[j] as number);
  return Math.sqrt((covered / one.total) * (returned / other.total)) / STEPS;
}
