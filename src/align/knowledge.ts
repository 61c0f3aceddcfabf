import { hasStemmer, stemmer } from '../text/stems.js';
import commonness from './data/commonness.en.json' with { type: 'json' };
import concepts from './data/concept-stems.en.json' with { type: 'json' };
import opposites from './data/opposites.en.json' with { type: 'json' };
import related from './data/related.en.json' with { type: 'json' };

/** What is known of a language before any document is read. */
export interface Knowledge {
  readonly stem: (norm: string) => string;
  /** For every stem of a clause, in order, the concepts it stands for there, phrases included. */
  readonly concepts: (stems: readonly string[]) => readonly (readonly string[])[];
  /** Stems used like this one, with their likeness (0-1). */
  readonly related: (stem: string) => readonly (readonly [stem: string, likeness: number])[];
  /** Stems of the two sides of opposite demands ("lift", "impose"). */
  readonly opposites: readonly (readonly (readonly string[])[])[];
  /** Share (0-1) of the paragraphs of the genre that have a stem. */
  readonly commonness: (stem: string) => number;
  /** What is missing for this language, in words for a reader; empty for English. */
  readonly missing: readonly string[];
}

/** Share of the genre's paragraphs by stem, over the texts that the weights were fitted on. */
export type Commonness = Readonly<Record<string, number>>;

/** The knowledge of a language (two-letter code): all of it for English, stems alone (or cut words) for the others. */
export function knowledgeOf(language: string, common: Commonness = commonness.shares): Knowledge {
  const stem = stemmer(language);
  if (language === 'en') {
    return {
      stem,
      ...englishMeaning(),
      opposites: opposites.pairs.map((sides) => sides.map((side) => side.split(' ').map(stem))),
      commonness: (one) => common[one] ?? 0,
      missing: [],
    };
  }
  return {
    stem,
    concepts: (stems) => stems.map(() => []),
    related: () => [],
    opposites: [],
    commonness: () => 0,
    missing: [
      ...(hasStemmer(language) ? [] : ['stemming rules']),
      'synonyms and related words',
      'frequencies of the genre',
    ],
  };
}

let meaning: Pick<Knowledge, 'concepts' | 'related'> | null = null;

/** Both tables of meaning; what was looked up is kept from one dossier to the next. */
function englishMeaning(): Pick<Knowledge, 'concepts' | 'related'> {
  meaning ??= { concepts: conceptFinder(concepts.index), related: relatedFinder(related.near) };
  return meaning;
}

/** The words of concepts.en.json by their stems, made by `npm run fit`: stemming them at every start would take longer than a comparison. */
type ConceptIndex = Readonly<Record<string, readonly number[]>>;

/** Finds the words and phrases of the hand-written groups ("death_penalty capital_punishment") by their stems. */
function conceptFinder(index: ConceptIndex): Knowledge['concepts'] {
  const longest = longestPhrases(index);
  return (stems) => {
    const found: (readonly string[])[] = stems.map(() => NOTHING);
    stems.forEach((first, from) => {
      const end = Math.min(stems.length, from + (longest.get(first) ?? 0));
      let key = '';
      for (let to = from; to < end; to += 1) {
        key = to === from ? first : `${key} ${stems[to]}`;
        if (!Object.hasOwn(index, key)) continue;
        for (const concept of (index[key] ?? []).map((group) => `#${group}`))
          for (let place = from; place <= to; place += 1) {
            const known = found[place] ?? NOTHING;
            if (!known.includes(concept)) found[place] = [...known, concept];
          }
      }
    });
    return found;
  };
}

const NOTHING: readonly string[] = [];

/** By the first word of phrases the words of the longest one, so that few words are looked up in pairs and more. */
function longestPhrases(index: ConceptIndex): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of Object.keys(index)) {
    const stems = phrase.split(' ');
    const [first = ''] = stems;
    longest.set(first, Math.max(stems.length, longest.get(first) ?? 0));
  }
  return longest;
}

/** The index of hand-written groups: for the stems of each word or phrase the numbers of its groups. */
export function indexConcepts(
  groups: readonly string[],
  stem: (norm: string) => string,
): ConceptIndex {
  const index = new Map<string, number[]>();
  groups.forEach((group, number) => {
    for (const phrase of group.split(' ')) {
      const key = phrase
        .split(/[_-]/)
        .map((word) => stem(word))
        .join(' ');
      const known = index.get(key) ?? [];
      if (!known.includes(number)) index.set(key, [...known, number]);
    }
  });
  return Object.fromEntries(index);
}

/** Of the cosine of two words' vectors only what lies above a half counts, and from five sixths on they count as one. */
function likeness(digit: number): number {
  return Math.min(1, (1.5 * (digit + 0.5)) / 10);
}

function relatedFinder(near: Readonly<Record<string, string>>): Knowledge['related'] {
  const memory = new Map<string, readonly (readonly [string, number])[]>();
  return (stem) => {
    let found = memory.get(stem);
    if (found === undefined) {
      const entry = Object.hasOwn(near, stem) ? (near[stem] ?? '') : '';
      found = (entry === '' ? [] : entry.split(' ')).map(
        (item) => [item.slice(0, -1), likeness(Number(item.slice(-1)))] as const,
      );
      memory.set(stem, found);
    }
    return found;
  };
}
