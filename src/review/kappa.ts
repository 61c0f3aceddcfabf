/** How far two judges agree on the same items. */
export interface Agreement {
  readonly items: number;
  readonly agreed: number;
  /**
   * Cohen's kappa (1 perfect, 0 as by chance); null where it is not defined: no item, or both judges used
   * one and the same category throughout.
   */
  readonly kappa: number | null;
}

/** Cohen's kappa over pairs of categories (Cohen 1960, Educational and Psychological Measurement 20). */
export function agreement(items: readonly (readonly [string, string])[]): Agreement {
  const agreed = items.filter(([a, b]) => a === b).length;
  const counts = new Map<string, [number, number]>();
  for (const [a, b] of items) {
    count(counts, a)[0] += 1;
    count(counts, b)[1] += 1;
  }
  const expected = [...counts.values()].reduce((sum, [a, b]) => sum + a * b, 0);
  const possible = items.length ** 2;
  const kappa =
    expected === possible ? null : (agreed * items.length - expected) / (possible - expected);
  return { items: items.length, agreed, kappa };
}

function count(counts: Map<string, [number, number]>, category: string): [number, number] {
  const found = counts.get(category) ?? [0, 0];
  counts.set(category, found);
  return found;
}
