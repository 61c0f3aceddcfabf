import snowball from 'snowball-stemmers';

const ALGORITHMS: Readonly<Record<string, string>> = {
  cs: 'czech',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  it: 'italian',
  nl: 'dutch',
  pt: 'portuguese',
  ro: 'romanian',
  sl: 'slovene',
  sv: 'swedish',
};

/** Whether the words of a language (two-letter code) are stemmed by its own rules, not only cut. */
export function hasStemmer(language: string): boolean {
  return Object.hasOwn(ALGORITHMS, language);
}

/** Cutting words to 6 letters is the usual stand-in where no stemmer exists: bg el et hr lt lv mt pl sk. */
const CUT_LETTERS = 6;

const memories = new Map<string, (norm: string) => string>();

/** The stemmer of a language for words in normal form; where there is none, long words are cut. */
export function stemmer(language: string): (norm: string) => string {
  const known = memories.get(language);
  if (known !== undefined) return known;
  const algorithm = ALGORITHMS[language];
  const snow = algorithm === undefined ? null : snowball.newStemmer(algorithm);
  const memory = new Map<string, string>();
  const stem = (norm: string): string => {
    let result = memory.get(norm);
    if (result === undefined) {
      result = snow === null ? norm.slice(0, CUT_LETTERS) : snow.stem(norm);
      memory.set(norm, result);
    }
    return result;
  };
  memories.set(language, stem);
  return stem;
}
