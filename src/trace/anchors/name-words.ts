/** A word that may belong to a name, by its place. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isCapital: boolean;
  /** Whether it opens the paragraph, a point or a sentence, where every word is capitalised. */
  readonly isFirst: boolean;
  /** Whether only a single space parts it from the word before. */
  readonly isJoined: boolean;
  /** Whether a comma and a space part it from the word before. */
  readonly isListed: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-/.&+][\p{L}\p{N}]+)*/gu;

/** The words of a text as names are built from: hyphens, slashes and inner dots hold a word together, apostrophes end it. */
export function nameWords(text: string): NameWord[] {
  let last = 0;
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => {
    const between = text.slice(last, index);
    const isJoined = between === ' ' || between === '\u00a0';
    const isFirst =
      (last === 0 && between.trim() === '') ||
      (!isJoined && /[.:!?\n]\s*[–—•-]?\s*$/u.test(between));
    last = index + word.length;
    return {
      start: index,
      end: last,
      text: word,
      isCapital: /^\p{Lu}/u.test(word),
      isFirst,
      isJoined,
      isListed: between === ', ',
    };
  });
}

/** Endings by which a country's name and its adjective differ. */
const ENDINGS = /(?:ians|ian|eans|ean|ans|an|ns|n|ese|ish|ia|a|i|es|s|e)$/u;

/** Shorter words are kept whole: their endings tell them apart. */
const LEAST_LETTERS = 5;

/** The part of a word of a name that all its spellings share: "Belvania", "Belvanian" → `belv…`; accents and case left out. */
export function nameKey(word: string): string {
  let key = keys.get(word);
  if (key === undefined) {
    key = keyOf(word);
    keys.set(word, key);
  }
  return key;
}

/** Every word of a dossier is asked for many times. */
const keys = new Map<string, string>();

function keyOf(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/is(?=(?:ation|e|ing)s?$)/u, 'iz')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return plain.length < LEAST_LETTERS ? plain : plain.replace(ENDINGS, '');
}
