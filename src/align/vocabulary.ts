import type { Knowledge } from './knowledge.js';
import type { Profile, Unit } from './profile.js';

/** The stems and concepts of a dossier by number, with what does not change from motion to motion: worked out once. */
export interface Vocabulary {
  readonly numbers: ReadonlyMap<string, number>;
  /** How rare each is in the genre: 1 for unknown words, near 0 for "having", "calls". */
  readonly rarities: Float64Array;
  /** Words used like this one that stand in the dossier. */
  readonly related: (number: number) => Related;
}

interface Related {
  readonly keys: readonly number[];
  /** Likeness (0-1) of each key, in the same order. */
  readonly likenesses: readonly number[];
}

/** A bag of words in numbers: each stem once, with its concepts; then all concepts of the bag, each once. */
export interface NumberedUnit {
  readonly stems: readonly number[];
  readonly stemConcepts: readonly (readonly number[])[];
  readonly concepts: readonly number[];
}

export interface NumberedParagraph extends NumberedUnit {
  readonly clauses: readonly NumberedUnit[];
}

/** Added to every share so that words never seen in the genre weigh no more than those seen once in 500 paragraphs. */
const RARE_SHARE = 0.002;

/** Numbers all words of a dossier; `numbered` holds every paragraph that was given. */
export function vocabularyOf(
  profiles: readonly Profile[],
  knowledge: Knowledge,
): { vocabulary: Vocabulary; numbered: ReadonlyMap<Profile, NumberedParagraph> } {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    return number;
  };
  const inNumbers = (unit: Unit): NumberedUnit => {
    const stems: number[] = [];
    const stemConcepts: (readonly number[])[] = [];
    const concepts: number[] = [];
    unit.stems.forEach((keys, stem) => {
      stems.push(numberOf(stem));
      stemConcepts.push(keys.length === 0 ? NOTHING : keys.map(numberOf));
    });
    unit.concepts.forEach((key) => {
      concepts.push(numberOf(key));
    });
    return { stems, stemConcepts, concepts };
  };
  const numbered = new Map(
    profiles.map((profile) => {
      const clauses = profile.clauses.map(inNumbers);
      const [only, second] = clauses;
      const whole = only !== undefined && second === undefined ? only : inNumbers(profile);
      return [profile, { ...whole, clauses }];
    }),
  );
  const keys = [...numbers.keys()];
  const rarities = Float64Array.from(keys, (key) => rarityOf(key, knowledge));
  return {
    vocabulary: { numbers, rarities, related: relatedNumbers(keys, numbers, knowledge) },
    numbered,
  };
}

/** Words such as "whose" are rare in resolutions and yet say little: they count half. */
const GRAMMAR_SHARE = 0.5;

function rarityOf(key: string, { commonness, grammar }: Knowledge): number {
  const rarity = Math.min(1, -Math.log(commonness(key) + RARE_SHARE) / -Math.log(RARE_SHARE));
  return grammar.has(key) ? GRAMMAR_SHARE * rarity : rarity;
}

const NOTHING: readonly number[] = [];

function relatedNumbers(
  stems: readonly string[],
  numbers: ReadonlyMap<string, number>,
  knowledge: Knowledge,
): Vocabulary['related'] {
  const memory: Related[] = [];
  return (number) => {
    let known = memory[number];
    if (known === undefined) {
      const here = knowledge.related(stems[number] ?? '').flatMap(({ stem, likeness }) => {
        const key = numbers.get(stem);
        return key === undefined ? [] : [{ key, likeness }];
      });
      known = {
        keys: here.map(({ key }) => key),
        likenesses: here.map(({ likeness }) => likeness),
      };
      memory[number] = known;
    }
    return known;
  };
}
