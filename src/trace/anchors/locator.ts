import type { Anchor } from './anchor.js';
import type { AnchoredParagraph, AnchoredText } from './anchored.js';
import { isSameDate } from './dates.js';
import { isSameReference } from './legal-references.js';
import { hasName } from './name-index.js';
import type { Name } from './names.js';

/** Finds the paragraphs of one text that have an anchor; the first eight, in order. */
export interface Locator {
  readonly name: (name: Name) => readonly AnchoredParagraph[];
  /** For dates, figures and legal references. */
  readonly value: (anchor: Anchor) => readonly AnchoredParagraph[];
  /** Whether a name stands in so many paragraphs that it is not lost by missing in one. */
  readonly isCommonplace: (name: Name) => boolean;
}

/** So many places are named for one anchor, and so many are looked at; the bounds keep the cost linear. */
const MOST_PLACES = 8;
const MOST_LOOKS = 64;

/** A name in so many paragraphs is not lost by missing in one of them. */
const COMMONPLACE = 4;

/** Indexes a text once; each question then costs little, whatever its length. */
export function locator({ paragraphs }: AnchoredText): Locator {
  const index = new Map<string, AnchoredParagraph[]>();
  for (const paragraph of paragraphs) {
    const { keys, shorts } = paragraph.nameKeys;
    const anchors = [...paragraph.dates, ...paragraph.figures, ...paragraph.references];
    for (const key of new Set([
      ...keys,
      ...Array.from(shorts, shortKey),
      ...anchors.map(valueKey),
    ])) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [paragraph]);
      else known.push(paragraph);
    }
  }
  const at = (key: string) => index.get(key) ?? [];
  const rarest = ({ keys }: Name) => keys.map(at).reduce((a, b) => (b.length < a.length ? b : a));
  const where = (
    candidates: readonly AnchoredParagraph[],
    has: (paragraph: AnchoredParagraph) => boolean,
  ) => [...new Set(candidates.slice(0, MOST_LOOKS))].filter(has).slice(0, MOST_PLACES);
  return {
    name: (name) =>
      where(
        [rarest(name), at(shortKey(name.initials)), at(shortKey(name.value))]
          .flat()
          .sort((a, b) => a.place - b.place),
        ({ nameKeys }) => hasName(nameKeys, name),
      ),
    value: (anchor) =>
      where(at(valueKey(anchor)), (paragraph) =>
        anchorsLike(anchor, paragraph).some((other) => isSameValue(anchor, other)),
      ),
    isCommonplace: (name) => rarest(name).length >= COMMONPLACE,
  };
}

/** Whether two anchors of one kind say the same. */
export function isSameValue(a: Anchor, b: Anchor): boolean {
  if (a.kind === 'date') return isSameDate(a.value, b.value);
  return a.kind === 'number' ? a.value === b.value : isSameReference(a.value, b.value);
}

/** The anchors of a paragraph that an anchor can be compared with. */
export function anchorsLike({ kind }: Anchor, paragraph: AnchoredParagraph): readonly Anchor[] {
  if (kind === 'date') return paragraph.dates;
  return kind === 'number' ? paragraph.figures : paragraph.references;
}

function shortKey(short: string): string {
  return `short ${short}`;
}

/** What equal anchors have in common: dates their day or what they have, acts their number. */
function valueKey({ kind, value }: Anchor): string {
  if (kind === 'date') return `date ${/\d\d-\d\d$/u.exec(value)?.[0] ?? value}`;
  return `${kind} ${kind === 'number' ? value : (/\d+\/\d+/u.exec(value)?.[0] ?? value)}`;
}
