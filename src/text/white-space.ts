/** Invisible characters that carry no words: soft hyphens, zero-width spaces and joiners, direction marks, byte order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/**
 * A text as its words stand: composed (NFC), runs of white space of any kind as one space, none at the ends, the
 * non-breaking hyphen as a hyphen, invisible characters gone. Nothing else changes: `B10‑0249/2025 ` → `B10-0249/2025`.
 */
export function collapse(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\u2011/g, '-')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

/** How many characters of a text are not white space: the unit of every account. */
export function inkLength(text: string): number {
  let count = 0;
  for (const part of text.split(' '))
    count += /\s/.test(part) ? part.replace(/\s/g, '').length : part.length;
  return count;
}
