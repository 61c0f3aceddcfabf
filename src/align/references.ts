/** `2021/821`, `2006/21/EC`, `No 87`, `Article 19`, `Rule 136`: the numbers that tell one act from another. */
const REFERENCE = /\b\d{2,4}\/\d{1,4}\b|\b(?:Nos?|Rules?|Articles?) \d+/g;

/** The legal references of a text, alike for singular and plural. */
export function legalReferences(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(REFERENCE), ([found]) => found.replace(/s? /, ' ')));
}

/** `14 March 2029`, `14. März 2029`, `14 de marzo de 2029`, `9 and 14 November 2031`: in any language. */
const DAYS =
  /(?<![\d/])((?:\d{1,2}\.?(?:,| \p{L}{1,3}|, \p{L}{1,3})? )*)(\d{1,2})\.? (?:de )?(\p{L}{3,})\.? (?:de )?(\d{4})(?![\d/])/gu;

/** The days that a text names with their year, each as `14 march 2029`. */
export function namedDays(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, others = '', day, month = '', year] of text.matchAll(DAYS))
    for (const one of [...(others.match(/\d+/g) ?? []), day])
      found.add(`${one} ${month.toLowerCase()} ${year}`);
  return found;
}
