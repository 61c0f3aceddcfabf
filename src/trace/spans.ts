import type { Span } from '../model/comparison.js';

/** What remains, in order, when nothing may overlap: the first to begin, and of those the longest. */
export function disjoint<T extends { readonly span: Span }>(items: readonly T[]): T[] {
  let end = 0;
  return items
    .toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
    .filter(({ span }) => {
      const isFree = span[0] >= end;
      if (isFree) end = span[1];
      return isFree;
    });
}
