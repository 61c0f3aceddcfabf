import { functionWords } from '../text/content-words.js';
import { lineOf } from '../text/sorted-lines.js';
import { hasStemmer, stemmer } from '../text/stems.js';
import { conceptFinder } from './concepts.js';
import commonness from './data/commonness.en.json' with { type: 'json' };
import { CONCEPT_STEMS } from './data/concept-stems.en.js';
import opposites from './data/opposites.en.json' with { type: 'json' };
import { RELATED } from './data/related.en.js';
import { WORD_VECTORS } from './data/word-vectors.en.js';

/** What is known of a language before any document is read. */
export interface Knowledge {
  /** Two-letter code. */
  readonly language: string;
  readonly stem: (norm: string) => string;
  /** For every stem of a clause, in order, the concepts it stands for there, phrases included. */
  readonly concepts: (stems: readonly string[]) => readonly (readonly string[])[];
  /** Stems used like this one. */
  readonly related: (stem: string) => readonly RelatedStem[];
  /** The vector of a stem, a sign for each of its DIMENSIONS (see word-vectors.ts); empty where none is known. */
  readonly vector: (stem: string) => string;
  /** Stems of the two sides of opposite demands ("lift", "impose"). */
  readonly opposites: readonly (readonly (readonly string[])[])[];
  /** Share (0-1) of the paragraphs of the genre that have a stem. */
  readonly commonness: (stem: string) => number;
  /** Stems of words that carry grammar, not content. */
  readonly grammar: ReadonlySet<string>;
  /** Whether words are also compared by meaning; where not, another model weighs the words alone. */
  readonly hasMeaning: boolean;
  /** What is missing for this language, in words for a reader; empty for English. */
  readonly missing: readonly string[];
}

/** A stem that is used like another, and how much like it (0-1). */
interface RelatedStem {
  readonly stem: string;
  readonly likeness: number;
}

/** Share of the genre's paragraphs by stem, over the texts that the weights were fitted on. */
export type Commonness = Readonly<Record<string, number>>;

/** The knowledge of a language (two-letter code): all of it for English, stems alone (or cut words) for the others. */
export function knowledgeOf(language: string, common: Commonness = commonness.shares): Knowledge {
  const stem = stemmer(language);
  const grammar = new Set(Array.from(functionWords(language), stem));
  if (language === 'en') {
    return {
      language,
      stem,
      ...englishMeaning(),
      opposites: opposites.pairs.map((sides) => sides.map((side) => side.split(' ').map(stem))),
      // A stem such as "constructor" is no property of its own.
      commonness: (one) => (Object.hasOwn(common, one) ? (common[one] as number) : 0),
      grammar,
      hasMeaning: true,
      missing: [],
    };
  }
  return {
    language,
    stem,
    ...WORDS_ALONE,
    grammar,
    missing: [
      ...(hasStemmer(language) ? [] : ['stemming rules']),
      'synonyms and related words',
      'frequencies of the genre',
    ],
  };
}

/** What there is of meaning and genre for a language without tables. */
export const WORDS_ALONE = {
  concepts: (stems) => stems.map(() => []),
  related: () => [],
  vector: () => '',
  opposites: [],
  commonness: () => 0,
  hasMeaning: false,
} satisfies Partial<Knowledge>;

let meaning: Pick<Knowledge, 'concepts' | 'related' | 'vector'> | null = null;

/** The three tables of meaning; what was looked up is kept from one dossier to the next. */
function englishMeaning(): Pick<Knowledge, 'concepts' | 'related' | 'vector'> {
  meaning ??= {
    concepts: conceptFinder(CONCEPT_STEMS),
    related: relatedFinder(RELATED),
    vector: remembered((stem) => lineOf(WORD_VECTORS, stem)),
  };
  return meaning;
}

/** Of the cosine of two words' vectors only what lies above a half counts, and from five sixths on they count as one. */
function likeness(digit: number): number {
  return Math.min(1, (1.5 * (digit + 0.5)) / 10);
}

function relatedFinder(lines: string): Knowledge['related'] {
  return remembered((stem) => {
    const entry = lineOf(lines, stem);
    return (entry === '' ? [] : entry.split(' ')).map((item) => ({
      stem: item.slice(0, -1),
      likeness: likeness(Number(item.slice(-1))),
    }));
  });
}

/** Finds each word once. */
function remembered<T>(find: (stem: string) => T): (stem: string) => T {
  const memory = new Map<string, T>();
  return (stem) => {
    let found = memory.get(stem);
    if (found === undefined) {
      found = find(stem);
      memory.set(stem, found);
    }
    return found;
  };
}
