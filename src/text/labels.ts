/** What a label looks like: the dash of a citation, the letter of a recital, the number of a paragraph, the sign of a point. */
export type LabelKind = 'dash' | 'letter' | 'number' | 'point';

/** A label and the text that it stands before. */
export interface Labelled {
  readonly kind: LabelKind;
  /** As printed, without the white space around it. */
  readonly label: string;
  readonly rest: string;
}

/** Ends a label: white space, the end, or a letter glued to it (`B.overwegende`, `a)que`). */
const END = '(?=\\s|\\||$|[\\p{Ll}\\p{Lu}“‘„«])';
const ROMAN = '(?:x{0,2}(?:ix|iv|v?i{1,3}|v|x))';

/** Tried in this order: `i)` is a point, `I.` a recital, `5a.` a paragraph after amendment. */
const SHAPES: readonly [LabelKind, RegExp][] = [
  ['dash', /^(?:[–—‒―]|[•·▪●◦○■□➢*](?=\s|\p{L}|\(|$)|-(?=\s|$))/u],
  ['number', new RegExp(`^\\d{1,3}(?:\\s?\\p{Ll})?\\.(?!\\s?\\d)${END}`, 'u')],
  ['letter', /^\p{Lu}{1,2}(?:\s?\p{Ll})?[.)](?=\s|\||$|\p{Ll}|\p{Lu}\p{Ll})/u],
  ['point', new RegExp(`^\\((?:${ROMAN}|\\p{Ll}{1,2}|\\d{1,2})\\)${END}`, 'u')],
  ['point', new RegExp(`^(?:${ROMAN}|\\p{Ll}{1,2}|\\d{1,2})\\)${END}`, 'u')],
  ['point', new RegExp(`^(?:${ROMAN}|\\p{Ll})\\.(?=\\s|$)`, 'u')],
];

/**
 * The label at the start of a text, or null: `–  having regard` → dash, `AA. whereas` → letter, `12.Calls` → number,
 * `(ii) the` → point. Bullets that a copy puts before a label are dropped: `• a)que` → point `a)`.
 */
export function splitLabel(text: string): Labelled | null {
  let found = firstLabel(text);
  for (let next = found; next?.kind === 'dash'; ) {
    next = firstLabel(next.rest);
    found = next ?? found;
  }
  return found;
}

function firstLabel(text: string): Labelled | null {
  const trimmed = text.trimStart();
  for (const [kind, shape] of SHAPES) {
    const match = shape.exec(trimmed);
    if (match === null) continue;
    const rest = trimmed.slice(match[0].length).replace(/^[\s|]+/, '');
    return { kind, label: match[0].trim(), rest };
  }
  return null;
}

/** The label that a text is, with nothing after it, or null. */
export function onlyLabel(text: string): Labelled | null {
  const found = splitLabel(text);
  return found !== null && found.rest === '' ? found : null;
}

/** The kind of a label that a layout sets apart, where it may lack its full stop: `1` is a number, `A` a letter, `` a dash. */
export function labelKind(label: string): LabelKind {
  const kind = splitLabel(label)?.kind;
  if (kind !== undefined) return kind;
  if (/^\d{1,3}\s?\p{Ll}?$/u.test(label)) return 'number';
  if (/^\p{Lu}{1,2}\s?\p{Ll}?$/u.test(label)) return 'letter';
  return /^\p{L}{1,5}$/u.test(label) ? 'point' : 'dash';
}

/** The number in a label (`12.` → 12, `5a.` → 5), or null. */
export function labelNumber(label: string): number | null {
  const digits = /\d+/.exec(label);
  return digits === null ? null : Number(digits[0]);
}
