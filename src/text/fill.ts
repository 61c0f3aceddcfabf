/** A caption with its `{places}` filled. */
export function fill(caption: string, values: Readonly<Record<string, string | number>>): string {
  return caption.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
