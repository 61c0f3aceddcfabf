import { byCodeUnit } from '../model/order.js';
import { lineOf, sortedLines } from '../text/sorted-lines.js';

/**
 * The hand-written groups of words and phrases by stem, made by `npm run fit` (stemming them at every start would take longer than
 * a comparison): sorted lines, each the first stem of phrases, then their further stems and the numbers of their groups, as
 * `;=3;rest=1,2;other rest=3;`. A few words begin hundreds of phrases, so a line is searched as it stands and never taken apart as a whole.
 */
export type ConceptLines = string;

/** Stems of articles, possessives, demonstratives and auxiliaries: a phrase is the same with and without them. */
const IGNORED: ReadonlySet<string> = new Set(
  'a an the it this these those my your his her our their is are was were be been has have had will would shall should may might can could must'.split(
    ' ',
  ),
);

/** Finds the concepts of every stem of a clause, in order; a phrase ("capital punishment") lends its concepts to all its words. */
export function conceptFinder(
  lines: ConceptLines,
): (stems: readonly string[]) => readonly (readonly string[])[] {
  const memory = new Map<string, Entry>();
  const entryOf = (first: string): Entry => {
    let entry = memory.get(first);
    if (entry === undefined) {
      const line = lineOf(lines, first);
      entry = {
        line,
        alone: line.startsWith(';=') ? groupsAt(line, 1) : NOTHING,
        longer: new Map(),
      };
      memory.set(first, entry);
    }
    return entry;
  };
  return (all) => {
    const found: (readonly string[])[] = all.map(() => NOTHING);
    const places = all.flatMap((stem, place) => (IGNORED.has(stem) ? NONE : place));
    const stemAt = (number: number) => all[places[number] ?? -1];
    places.forEach((place, from) => {
      const entry = entryOf(all[place] ?? '');
      if (entry.line === '') return;
      found[place] = both(found[place], entry.alone);
      const second = stemAt(from + 1);
      if (second === undefined) return;
      for (const { rest, groups } of longerPhrases(entry, second)) {
        if (!rest.every((stem, number) => stem === stemAt(from + 1 + number))) continue;
        for (const one of places.slice(from, from + 1 + rest.length))
          found[one] = both(found[one], groups);
      }
    });
    return found;
  };
}

/** Groups of two phrases, each once; mostly those of one. */
function both(known: readonly string[] = NOTHING, lent: readonly string[]): readonly string[] {
  if (known.length === 0) return lent;
  return lent.every((group) => known.includes(group)) ? known : [...new Set([...known, ...lent])];
}

const NONE: readonly number[] = [];
const NOTHING: readonly string[] = [];

/** A line of the table, with what was read from it so far. */
interface Entry {
  readonly line: string;
  /** Groups of the first stem alone. */
  readonly alone: readonly string[];
  /** Phrases by their second stem. */
  readonly longer: Map<string, readonly Phrase[]>;
}

/** What follows the first stem, and the groups of the phrase. */
interface Phrase {
  readonly rest: readonly string[];
  readonly groups: readonly string[];
}

/** The phrases of a line that go on with `second`. */
function longerPhrases({ line, longer }: Entry, second: string): readonly Phrase[] {
  const known = longer.get(second);
  if (known !== undefined) return known;
  const phrases: Phrase[] = [];
  const beginning = `;${second}`;
  for (let at = line.indexOf(beginning); at >= 0; at = line.indexOf(beginning, at + 1)) {
    const next = line[at + beginning.length];
    if (next !== ' ' && next !== '=') continue;
    const equals = line.indexOf('=', at);
    phrases.push({ rest: line.slice(at + 1, equals).split(' '), groups: groupsAt(line, equals) });
  }
  longer.set(second, phrases);
  return phrases;
}

function groupsAt(line: string, equals: number): readonly string[] {
  return line
    .slice(equals + 1, line.indexOf(';', equals))
    .split(',')
    .map((group) => `#${group}`);
}

/** The index of hand-written groups: one group a line, words separated by spaces, the words of a phrase joined by `_` or `-`. */
export function indexConcepts(
  groups: readonly string[],
  stem: (norm: string) => string,
): ConceptLines {
  const phrases = new Map<string, Map<string, Set<number>>>();
  groups.forEach((group, number) => {
    for (const phrase of group.split(' ')) {
      const [first = '', ...rest] = phraseKey(phrase, stem);
      if (first === '') continue;
      const byRest = phrases.get(first) ?? new Map<string, Set<number>>();
      phrases.set(first, byRest);
      const key = rest.join(' ');
      byRest.set(key, (byRest.get(key) ?? new Set()).add(number));
    }
  });
  return sortedLines(
    Array.from(phrases, ([first, byRest]) => {
      const entries = [...byRest].sort(([a], [b]) => byCodeUnit(a, b));
      return [
        first,
        `;${entries.map(([rest, numbers]) => `${rest}=${[...numbers].join(',')};`).join('')}`,
      ];
    }),
  );
}

/** The stems by which a phrase of the table is found. */
function phraseKey(phrase: string, stem: (norm: string) => string): string[] {
  return phrase
    .split(/[_-]/)
    .map(stem)
    .filter((one) => !IGNORED.has(one));
}
