import { byCodeUnit } from '../model/order.js';

/**
 * The known name nearest to a mistyped one, or null where none is near: at most a third of its letters
 * (two at least) may be wrong, missing, superfluous or swapped with a neighbour.
 */
export function nearest(name: string, known: readonly string[]): string | null {
  const limit = Math.max(2, Math.floor(name.length / 3));
  const [best] = known
    .map((candidate) => ({ candidate, distance: typingDistance(name, candidate) }))
    .filter(({ distance, candidate }) => distance <= limit && distance < candidate.length)
    .sort((a, b) => a.distance - b.distance || byCodeUnit(a.candidate, b.candidate));
  return best?.candidate ?? null;
}

/** Letters to insert, delete, replace or swap (optimal string alignment, Damerau 1964), ignoring case. */
function typingDistance(first: string, second: string): number {
  const a = first.toLowerCase();
  const b = second.toLowerCase();
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (beforeLast[j - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      row[j] = Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swapped);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
