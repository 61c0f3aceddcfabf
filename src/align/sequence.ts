import type { Token } from './profile.js';
import type { Weights } from './weights.js';

/** Where each word of a text stands, by its normal form. */
export type Places = ReadonlyMap<string, readonly number[]>;

const memory = new WeakMap<readonly Token[], Places>();

/** The places of the words of a text; found once, however many others it is compared with. */
export function placesOf(tokens: readonly Token[]): Places {
  const found = memory.get(tokens);
  if (found !== undefined) return found;
  const places = new Map<string, number[]>();
  tokens.forEach(({ norm }, place) => {
    const known = places.get(norm);
    if (known === undefined) places.set(norm, [place]);
    else known.push(place);
  });
  memory.set(tokens, places);
  return places;
}

/** Weight of the heaviest run of words that stands in both, one after another; `places` says where each word stands in the other text. */
export function heaviestRun(tokens: readonly Token[], places: Places, weights: Weights): number {
  let heaviest = 0;
  let before = NOWHERE;
  let runsBefore = NOWHERE;
  for (const { norm, stem } of tokens) {
    const found = places.get(norm);
    if (found === undefined) {
      before = NOWHERE;
      continue;
    }
    const weight = weights(stem);
    const runs: number[] = [];
    let place = 0;
    for (const here of found) {
      while (place < before.length && (before[place] as number) < here - 1) place += 1;
      const run = weight + (before[place] === here - 1 ? (runsBefore[place] as number) : 0);
      if (run > heaviest) heaviest = run;
      runs.push(run);
    }
    before = found;
    runsBefore = runs;
  }
  return heaviest;
}

const NOWHERE: readonly number[] = [];

/** For each word of `part` its place in `whole` in a longest common subsequence, or -1. */
export function keptPlaces(part: readonly Token[], whole: readonly Token[]): number[] {
  const width = whole.length + 1;
  const there = placesOf(whole);
  const ones = firstPlaces(part, there);
  const others = firstPlaces(whole, there);
  const lengths = new Uint16Array((part.length + 1) * width);
  for (let i = part.length - 1; i >= 0; i -= 1) {
    const one = ones[i];
    for (let j = whole.length - 1; j >= 0; j -= 1) {
      const here = i * width + j;
      const below = here + width;
      lengths[here] =
        one === others[j]
          ? (lengths[below + 1] as number) + 1
          : Math.max(lengths[below] as number, lengths[here + 1] as number);
    }
  }
  const places = part.map(() => -1);
  let [i, j] = [0, 0];
  while (i < part.length && j < whole.length) {
    if (ones[i] === others[j]) {
      places[i] = j;
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return places;
}

/** Where each word stands first, or -1. */
function firstPlaces(tokens: readonly Token[], there: Places): Int32Array {
  const first = new Int32Array(tokens.length);
  tokens.forEach(({ norm }, place) => {
    first[place] = there.get(norm)?.[0] ?? -1;
  });
  return first;
}
