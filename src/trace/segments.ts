import type { Span } from '../model/comparison.js';
import { clauses } from '../text/clauses.js';
import { isGenreWord } from '../text/content-words.js';
import { type Addressee, addressees } from './addressees.js';
import { type OpeningVerb, openingVerbs } from './opening-verbs.js';
import { STRONGEST, SUPERLATIVES } from './tables/verbs.js';
import { type Token, tokensWithin, type WitnessParagraph } from './witness.js';

/** A part of a paragraph with one statement or demand: a clause, cut again where a further drafting verb opens. */
export interface Segment {
  readonly paragraph: WitnessParagraph;
  readonly span: Span;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The stems of its content words with their weights, opening verb left out. */
  readonly about: ReadonlyMap<number, number>;
  /** The verb that opens it; a point has that of the words it hangs on. Null in recitals and citations. */
  readonly verb: OpeningVerb | null;
  /** Who is asked to act; empty where nobody is named. */
  readonly addressees: readonly Addressee[];
}

/** Cuts a paragraph into its statements and demands, in order. */
export function segments(paragraph: WitnessParagraph): Segment[] {
  const isOperative = paragraph.paragraph.kind === 'operative';
  const verbs = isOperative ? openingVerbs(paragraph.text) : [];
  const result: Segment[] = [];
  let lead: Segment | null = null;
  let asked: readonly Addressee[] = [];
  for (const [start, end] of clauses(paragraph.text)) {
    const own: OpeningVerb[] = [];
    while ((verbs[0]?.span[0] ?? end) < end) own.push(...verbs.splice(0, 1));
    const isPoint = start > paragraph.paragraph.text.length;
    if (own.length === 0) {
      result.push(
        segmentOf(paragraph, [start, end], isPoint ? (lead?.verb ?? null) : null, {
          inherited: isPoint ? (lead?.addressees ?? []) : [],
          antecedent: [],
        }),
      );
    }
    own.forEach((verb, index) => {
      const from = index === 0 ? start : verb.span[0];
      const to = own[index + 1]?.span[0] ?? end;
      const segment = segmentOf(
        paragraph,
        [from, to],
        superlative(verb, paragraph.text.slice(from, to)),
        { inherited: [], antecedent: asked },
      );
      if (segment.addressees.length > 0) asked = segment.addressees;
      result.push(segment);
    });
    if (!isPoint) lead = result.at(-1) ?? null;
  }
  return result;
}

function segmentOf(
  paragraph: WitnessParagraph,
  span: Span,
  verb: OpeningVerb | null,
  known: { inherited: readonly Addressee[]; antecedent: readonly Addressee[] },
): Segment {
  const text = paragraph.text.slice(...span);
  const isOwn = verb !== null && span[0] <= verb.span[0] && verb.span[1] <= span[1];
  const tokens = tokensWithin(paragraph, span);
  return {
    paragraph,
    span,
    text,
    tokens,
    about: about(tokens, verb),
    verb,
    addressees: isOwn
      ? addressees(paragraph.text, [verb.span[1], span[1]], verb, known.antecedent)
      : known.inherited,
  };
}

/** Words of the genre weigh little: "respect human rights" is in half of all segments. */
const GENRE_WEIGHT = 0.25;

function about(tokens: readonly Token[], verb: OpeningVerb | null): Map<number, number> {
  const verbEnd = verb?.span[1] ?? 0;
  return new Map(
    tokens
      .filter(({ start, content, formula }) => content && !formula && start >= verbEnd)
      .map(({ stem, norm }) => [stem, isGenreWord(norm, 'en') ? GENRE_WEIGHT : 1]),
  );
}

const AT_THE_END = new RegExp(SUPERLATIVES, 'iu');

/** "Condemns the shelling in the strongest terms": the superlative may stand behind. */
function superlative(verb: OpeningVerb, text: string): OpeningVerb {
  if (!AT_THE_END.test(text) || AT_THE_END.test(verb.text)) return verb;
  const rungs = Object.entries(verb.rungs).map(([ladder, rung]) => [
    ladder,
    rung - (rung % 10) + STRONGEST,
  ]);
  return { ...verb, rungs: Object.fromEntries(rungs) };
}
