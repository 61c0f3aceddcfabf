import type { Token } from './profile.js';
import type { Weights } from './weights.js';

/** Weight of the heaviest run of words that stands in both, one after another; `places` says where each word stands in the other text. */
export function heaviestRun(
  tokens: readonly Token[],
  places: ReadonlyMap<string, readonly number[]>,
  weights: Weights,
): number {
  let heaviest = 0;
  let before: readonly number[] = [];
  let runsBefore: readonly number[] = [];
  for (const { norm, stem } of tokens) {
    const found = places.get(norm) ?? [];
    const weight = found.length === 0 ? 0 : weights(stem);
    let place = 0;
    const runs = found.map((here) => {
      while ((before[place] ?? here) < here - 1) place += 1;
      const run = weight + (before[place] === here - 1 ? (runsBefore[place] ?? 0) : 0);
      if (run > heaviest) heaviest = run;
      return run;
    });
    [before, runsBefore] = [found, runs];
  }
  return heaviest;
}

/** For each word of `part` its place in `whole` in a longest common subsequence, or -1. */
export function keptPlaces(part: readonly Token[], whole: readonly Token[]): number[] {
  const width = whole.length + 1;
  const lengths = new Uint16Array((part.length + 1) * width);
  for (let i = part.length - 1; i >= 0; i -= 1) {
    for (let j = whole.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        part[i]?.norm === whole[j]?.norm
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const places = part.map(() => -1);
  let [i, j] = [0, 0];
  while (i < part.length && j < whole.length) {
    if (part[i]?.norm === whole[j]?.norm) {
      places[i] = j;
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return places;
}
