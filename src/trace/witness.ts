import type { Motion, Span } from '../model/comparison.js';
import { fullId, fullText } from '../model/paragraph.js';
import type { Paragraph, TabledText } from '../model/tabled-text.js';
import { clauses } from '../text/clauses.js';
import { isContentWord, isGenreKnown, isGenreWord } from '../text/content-words.js';
import { isFormula } from '../text/formulas.js';
import { openings } from '../text/openings.js';
import { stemmer } from '../text/stems.js';
import { paragraphWords, type Word } from '../text/words.js';

/** What the trace needs of a dossier; a `Dossier` and a `Comparison` both have it. */
export interface Traceable {
  readonly joint: Pick<
    TabledText,
    'reference' | 'language' | 'signatories' | 'replaces' | 'paragraphs'
  >;
  readonly motions: readonly (Pick<TabledText, 'reference' | 'group' | 'language' | 'paragraphs'> &
    Pick<Motion, 'replaced'>)[];
}

/** A word of a paragraph, made ready for comparing. */
export interface Token extends Word {
  /** Number of its normal form in the dossier, and of its stem. */
  readonly id: number;
  readonly stem: number;
  readonly content: boolean;
  /** Whether it belongs to wording that every resolution has: an opening, or a whole formula paragraph. */
  readonly formula: boolean;
}

/** A content word outside formulas with its place among the tokens of its paragraph. */
export type Place = readonly [token: Token, index: number];

export interface WitnessParagraph {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly fullId: string;
  readonly tokens: readonly Token[];
  /** The numbers of the tokens, for matching. */
  readonly ids: readonly number[];
  /** Its content words, formulas left out, clause by clause. */
  readonly clauses: readonly (readonly Place[])[];
}

/** A tabled text of the dossier, made ready for comparing; the joint motion's group is its reference. */
export interface Witness {
  readonly reference: string;
  /** The motion's group; its reference where it has none. */
  readonly group: string;
  readonly language: string;
  readonly paragraphs: readonly WitnessParagraph[];
}

/** What it takes to prove that two texts have a common origin. */
export interface Proof {
  /** Whether a token's word counts: it has content, and is neither of the genre nor all over the dossier. */
  readonly counts: (token: Token) => boolean;
  /** Different words that must count in a run. */
  readonly least: number;
}

/** All texts of a dossier with their words numbered alike. */
export interface Witnesses {
  readonly joint: Witness;
  readonly motions: readonly Witness[];
  readonly proof: Proof;
}

/**
 * Words that count which a run needs: two can meet by chance ("trade unionists"), three in a row hardly do
 * ("forensic doctors have been forbidden"), and much of what is copied is shorter than five.
 */
const LEAST_PROOFS = 3;

/** Where words of the genre are not known, "the Commission and the Member States" alone makes three. */
const LEAST_PROOFS_WITHOUT_GENRE = 5;

/** A word in more than this share of all paragraphs (a country's name, say) is the dossier's subject and proves nothing. */
const SUBJECT_SHARE = 0.2;

/** Below so many paragraphs no word can be called the dossier's subject. */
const SUBJECT_PARAGRAPHS = 20;

/** Cuts every text of the dossier into numbered words. */
export function witnesses({ joint, motions }: Traceable): Witnesses {
  const number = numbering();
  const jointWitness = witness({ ...joint, group: null }, number);
  const motionWitnesses = motions.map((motion) => witness(motion, number));
  const subject = subjectWords([jointWitness, ...motionWitnesses]);
  const { language } = joint;
  return {
    joint: jointWitness,
    motions: motionWitnesses,
    proof: {
      counts: (token) =>
        token.content && !isGenreWord(token.norm, language) && !subject.has(token.id),
      least: isGenreKnown(language) ? LEAST_PROOFS : LEAST_PROOFS_WITHOUT_GENRE,
    },
  };
}

/** Numbers strings in the order in which it meets them. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
}

function witness(
  text: Pick<TabledText, 'reference' | 'group' | 'language' | 'paragraphs'>,
  number: (text: string) => number,
): Witness {
  const stem = stemmer(text.language);
  return {
    reference: text.reference,
    group: text.group ?? text.reference,
    language: text.language,
    paragraphs: text.paragraphs.map((paragraph) => {
      const whole = fullText(paragraph);
      const formulas = formulaSpans(paragraph, whole, text.language);
      const tokens = paragraphWords(paragraph).map((word) => ({
        start: word.start,
        end: word.end,
        norm: word.norm,
        id: number(word.norm),
        stem: number(stem(word.norm)),
        content: isContentWord(word.norm, text.language),
        formula: formulas.some(([start, end]) => start <= word.start && word.end <= end),
      }));
      return {
        paragraph,
        text: whole,
        fullId: fullId(text.reference, paragraph.id),
        tokens,
        ids: tokens.map(({ id }) => id),
        clauses: clausePlaces(whole, tokens),
      };
    }),
  };
}

function clausePlaces(text: string, tokens: readonly Token[]): Place[][] {
  const parts = clauses(text).map(([, end]) => ({ end, places: [] as Place[] }));
  let part = 0;
  tokens.forEach((token, index) => {
    while ((parts[part]?.end ?? Number.POSITIVE_INFINITY) < token.end) part += 1;
    if (token.content && !token.formula) parts[part]?.places.push([token, index]);
  });
  return parts.map(({ places }) => places);
}

function formulaSpans(paragraph: Paragraph, text: string, language: string): readonly Span[] {
  if (isFormula(paragraph)) return [[0, text.length]];
  return paragraph.kind === 'operative' ? [] : openings(text, language);
}

function subjectWords(texts: readonly Witness[]): Set<number> {
  const paragraphs = texts.flatMap((text) => text.paragraphs);
  const counts = new Map<number, number>();
  for (const { ids } of paragraphs) {
    for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const most = SUBJECT_SHARE * paragraphs.length;
  if (paragraphs.length < SUBJECT_PARAGRAPHS) return new Set();
  return new Set(
    Array.from(counts)
      .filter(([, count]) => count > most)
      .map(([id]) => id),
  );
}

/** Whether nothing in a paragraph tells one resolution from another. */
export function isFormulaOnly({ tokens }: WitnessParagraph): boolean {
  return tokens.every(({ formula }) => formula);
}

/** The tokens of a paragraph that lie within a span. */
export function tokensWithin({ tokens }: WitnessParagraph, [start, end]: Span): readonly Token[] {
  return tokens.slice(
    placeOf(tokens, (token) => token.start >= start),
    placeOf(tokens, (token) => token.end > end),
  );
}

/** The place of the first token past some border of the text, by halving. */
export function placeOf(tokens: readonly Token[], isPast: (token: Token) => boolean): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token === undefined || isPast(token)) high = middle;
    else low = middle + 1;
  }
  return low;
}
