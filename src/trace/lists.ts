/** The items by key, in their order. */
export function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** The first item of each key, in their order. */
export function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  return Array.from(grouped(items, key).values(), ([first]) => first).filter(
    (item) => item !== undefined,
  );
}
