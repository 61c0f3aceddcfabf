/** `2021/821`, `2006/21/EC`, `No 87`, `Article 19`, `Rule 136`: the numbers that tell one act from another. */
const REFERENCE = /\b\d{2,4}\/\d{1,4}\b|\b(?:Nos?|Rules?|Articles?) \d+/g;

/** The legal references of a text, alike for singular and plural. */
export function legalReferences(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(REFERENCE), ([found]) => found.replace(/s? /, ' ')));
}
