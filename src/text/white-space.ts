/** Invisible characters that carry no words: soft hyphens, zero-width spaces and joiners, direction marks, byte order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/**
 * A text as its words stand: composed (NFC), runs of white space of any kind as one space, none at the ends, the
 * hyphens of Unicode's own (U+2010, non-breaking U+2011) as a hyphen, invisible characters gone. Nothing else changes:
 * `B10‑0249/2025 ` → `B10-0249/2025`.
 */
export function collapse(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

/** Whether a UTF-16 unit is white space, as `\s` has it. */
function isSpace(unit: number): boolean {
  if (unit < 0xa0) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x2000) return unit === 0xa0 || unit === 0x1680;
  if (unit <= 0x205f)
    return (
      unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f
    );
  return unit === 0x3000 || unit === 0xfeff;
}

/** How many characters (UTF-16 units) of a text are not white space: the unit of every account. */
export function inkLength(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) if (!isSpace(text.charCodeAt(index))) count++;
  return count;
}
