import type { AnchorKind } from '../../model/trace.js';
import { BEFORE_PLACES, FATES_OF_PEOPLE, LONG_NAMES, ROLES } from '../tables/anchors.js';
import { type NameWord, nameKey, nameWords } from './name-words.js';
import { initialsOf, type Name } from './names.js';

/** The words of a text as names are looked for: long or short, inflected, by surname. */
export interface NameKeys {
  readonly keys: ReadonlySet<string>;
  /** Words printed in capitals, and the first letters of runs of capitalised words. */
  readonly shorts: ReadonlySet<string>;
}

const CAPITALISED =
  /\p{Lu}[\p{L}-]*(?: (?:(?:of|for|on|in|and|the|against|de|la) )*\p{Lu}[\p{L}-]*)+/gu;

const LONG_NAME_KEYS = Object.entries(LONG_NAMES).map(([short, long]) => ({
  short,
  shortKey: nameKey(short),
  parts: nameWords(long)
    .filter(({ isCapital }) => isCapital)
    .map((word) => nameKey(word.text)),
}));

/** The keys under which names are found in a text, which is given with its words. */
export function nameKeys(text: string, own: readonly NameWord[]): NameKeys {
  const words = own.map((word) => word.text);
  const keys = new Set(words.map(nameKey));
  for (const word of words)
    if (/[-/]/u.test(word)) for (const part of word.split(/[-/]/u)) keys.add(nameKey(part));
  const shorts = new Set([
    ...words.filter((word) => /^\p{Lu}{2,}$/u.test(word)),
    ...(text.match(CAPITALISED) ?? []).flatMap(initialsInside),
  ]);
  for (const { short, shortKey, parts } of LONG_NAME_KEYS) {
    if (shorts.has(short)) for (const part of parts) keys.add(part);
    else if (parts.every((part) => keys.has(part))) keys.add(shortKey);
  }
  return { keys, shorts };
}

/** Whether a name stands in a text, in whatever form. */
export function hasName({ keys, shorts }: NameKeys, name: Name): boolean {
  return (
    name.keys.every((key) => keys.has(key)) ||
    (name.initials.length > 2 && shorts.has(name.initials)) ||
    (/^\p{Lu}{3,}$/u.test(name.value) && shorts.has(name.value))
  );
}

/** Initials of a run and of its endings: "the Independent World Health Organization" holds `WHO`. */
function initialsInside(run: string): string[] {
  const all = initialsOf(run).slice(-8);
  return Array.from({ length: Math.max(0, all.length - 2) }, (_, start) => all.slice(start));
}

/** What the whole dossier tells of its names. */
export interface Hearsay {
  /** Used as a place at least once: after "in", "at", "port of" …. */
  readonly places: ReadonlySet<string>;
  /** Used as a person at least once: with a role, with what happened to them, or in a list with one who is. */
  readonly persons: ReadonlySet<string>;
  /** Kinds of long names by their first letters. */
  readonly byInitials: ReadonlyMap<string, AnchorKind>;
}

/** Tried on small letters: one pattern in both cases takes half as long again to build and try. */
const BEFORE_PLACE = new RegExp(`(?<!\\p{L})(?:${BEFORE_PLACES}) $`, 'u');
const BEFORE_PERSON = new RegExp(`(?<!\\p{L})(?:${ROLES}|${FATES_OF_PEOPLE}),? $`, 'u');
const ROLE = new RegExp(`(?<![\\p{L}-])(?:${ROLES})(?!\\p{L})`, 'u');
const BEFORE_ROLE = /^,? (?:(?:an?|the|its|his|her) )?(?:[\p{L}-]+ ){0,2}$/u;

/** Whether a role stands soon behind a name: ", the former leader". */
function isBehindPerson(text: string): boolean {
  const place = text.search(ROLE);
  return place >= 0 && BEFORE_ROLE.test(text.slice(0, place));
}

/** So many letters before or behind a name tell what it is. */
const CUE_LETTERS = 40;

/** Listens to all texts of the dossier. */
export function hearsay(
  texts: readonly { readonly text: string; readonly names: readonly Name[] }[],
): Hearsay {
  const places = new Set<string>();
  const persons = new Set<string>();
  const byInitials = new Map<string, AnchorKind>();
  for (const { text, names } of texts) {
    let isListOfPersons = false;
    names.forEach(({ kind, value, span: [start, end], isTitled, initials }, index) => {
      if (initials.length > 2) byInitials.set(initials, kind);
      const isOpen = kind === 'person' || kind === 'name';
      const before = isOpen
        ? text.slice(Math.max(0, start - CUE_LETTERS), start).toLowerCase()
        : '';
      if (isOpen && !places.has(value) && BEFORE_PLACE.test(before)) places.add(value);
      const last = names[index - 1]?.span[1] ?? 0;
      const isListed = /^(?:,|,? and|,? or) $/u.test(text.slice(last, start));
      isListOfPersons =
        kind === 'person' &&
        (isTitled ||
          (isListOfPersons && isListed) ||
          BEFORE_PERSON.test(before) ||
          isBehindPerson(text.slice(end, end + CUE_LETTERS).toLowerCase()));
      if (isListOfPersons) persons.add(value);
    });
  }
  return { places, persons, byInitials };
}

/** The kind of a name once the whole dossier was heard; two capitalised words may be anything until somebody says what. */
export function heardKind(
  { kind, value, isTitled }: Name,
  { places, persons, byInitials }: Hearsay,
): AnchorKind {
  const long = byInitials.get(value);
  if (long !== undefined) return long;
  if (isTitled || (kind !== 'person' && kind !== 'name')) return kind;
  if (kind === 'person' && persons.has(value)) return 'person';
  return places.has(value) ? 'place' : 'name';
}
