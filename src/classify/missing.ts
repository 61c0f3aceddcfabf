import type { Treatment, WordTreatment } from '../model/alignment.js';
import type { Span } from '../model/comparison.js';
import { type LogisticModel, logOdds } from '../text/logistic.js';
import fitted from './model.json' with { type: 'json' };

/** Tells of a partly kept paragraph which of its words are gone; fitted by `npm run fit` on stretches that careful readers marked. */
export const MISSING_MODEL: LogisticModel = fitted.missing;

type Features = Readonly<Record<string, number>>;

/** Words from one place up to before another. */
type WordRange = [from: number, to: number];

/** Marks that part what is said from what is said besides. */
const BORDER = /[,;:()\n–—]/;

/** So many words before and after count as near, beside and around a word. */
const NEAR = 2;
const BESIDE = 4;
const AROUND = 8;

/** Words that weigh nothing lend this little, so that a stretch of them has a share too. */
const LIGHT = 0.05;

/** What the words around each word of a partly kept paragraph say of it, in order; null for words that weigh nothing. */
export function missingFeatures(text: string, { words, clauses }: Treatment): (Features | null)[] {
  const found = sums(words.map(({ found, weight }) => found * (weight + LIGHT)));
  const weight = sums(words.map(({ weight }) => weight + LIGHT));
  const kept = sums(words.map(({ kept }) => (kept ? 1 : 0)));
  const share = (from: number, to: number) => between(found, from, to) / between(weight, from, to);
  const surest = Math.max(...clauses.map(({ odds }) => odds));
  const last = words.length;
  return stretches(text, words).flatMap(([from, to]) => {
    const inStretch = share(from, to);
    return words.slice(from, to).map((word, offset): Features | null => {
      if (word.weight === 0) return null;
      const place = from + offset;
      const window = (reach: number) =>
        [Math.max(0, place - reach), Math.min(last, place + reach + 1)] as const;
      const near = window(NEAR);
      return {
        stretchFound: inStretch,
        keptNear: between(kept, ...near) / (near[1] - near[0]),
        allFound: share(0, last),
        foundAround: share(...window(AROUND)),
        foundBeside: share(...window(BESIDE)),
        kept: word.kept ? 1 : 0,
        clauseBehind: surest - (clauses[word.clause]?.odds ?? surest),
      };
    });
  });
}

/** The parts of a partly kept paragraph that are not in the joint paragraph, in order; at least one where any word weighs something. */
export function missingSpans(text: string, treatment: Treatment, model: LogisticModel): Span[] {
  const odds = missingFeatures(text, treatment).map((features) =>
    features === null ? null : logOdds(model, features),
  );
  const most = Math.max(...odds.map((value) => value ?? Number.NEGATIVE_INFINITY));
  const ranges = stretches(text, treatment.words);
  const found =
    most >= 0
      ? runs(odds).map((run) => upToMarks(run, odds, ranges))
      : ranges.filter(([from, to]) => odds.slice(from, to).includes(most)).slice(0, 1);
  const long = found.filter(([from, to]) => weighty(odds, from, to) >= LEAST_WORDS);
  return (long.length > 0 ? long : found).map(([from, to]) => [
    treatment.words[from]?.span[0] ?? 0,
    treatment.words[to - 1]?.span[1] ?? 0,
  ]);
}

/** A single word is told only where nothing longer is missing. */
const LEAST_WORDS = 2;

/** So many words that are there do not break what is missing: "the last [independent] news channel". */
const BRIDGED_WORDS = 1;

/** The runs of words more likely gone than not; words that weigh nothing go with what is missing before and after them. */
function runs(odds: readonly (number | null)[]): WordRange[] {
  const found: WordRange[] = [];
  let held = Number.POSITIVE_INFINITY;
  let before = -1;
  odds.forEach((value, place) => {
    if (value === null) return;
    if (value < 0) held += 1;
    else {
      const last = found.at(-1);
      if (last !== undefined && held <= BRIDGED_WORDS) last[1] = place + 1;
      else found.push([before + 1, place + 1]);
      held = 0;
    }
    before = place;
  });
  return found;
}

/** One word more or less at the edge of a run is chance. */
const EDGE_WORDS = 1;

/** A run that takes nearly all of a stretch at its edge, up to the mark, and does without one it hardly begins. */
function upToMarks(
  [from, to]: WordRange,
  odds: readonly (number | null)[],
  ranges: readonly WordRange[],
): WordRange {
  const last = stretchAt(to - 1, ranges);
  const atEnd = atEdge(weighty(odds, Math.max(last[0], from), to), weighty(odds, to, last[1]));
  const end = atEnd === 'whole' ? last[1] : atEnd === 'none' && last[0] > from ? last[0] : to;
  const first = stretchAt(from, ranges);
  const atStart = atEdge(
    weighty(odds, from, Math.min(first[1], end)),
    weighty(odds, first[0], from),
  );
  const start =
    atStart === 'whole' ? first[0] : atStart === 'none' && first[1] < end ? first[1] : from;
  return [start, end];
}

/** How much of the stretch at its edge a run takes, by the words of weight that are `inside` it and those that are `left`. */
function atEdge(inside: number, left: number): 'whole' | 'none' | 'part' {
  if (left <= EDGE_WORDS && inside > 2 * left) return 'whole';
  return inside <= EDGE_WORDS && left > EDGE_WORDS ? 'none' : 'part';
}

function weighty(odds: readonly (number | null)[], from: number, to: number): number {
  return odds.slice(from, to).filter((value) => value !== null).length;
}

function stretchAt(place: number, ranges: readonly WordRange[]): WordRange {
  return ranges.find(([from, to]) => from <= place && place < to) ?? [place, place + 1];
}

/** The words between two marks or within one clause, as ranges that follow each other over all words. */
function stretches(text: string, words: readonly WordTreatment[]): WordRange[] {
  const ranges: WordRange[] = [];
  words.forEach((word, place) => {
    const before = words[place - 1];
    const isBorder =
      before === undefined ||
      before.clause !== word.clause ||
      BORDER.test(text.slice(before.span[1], word.span[0]));
    if (isBorder) ranges.push([place, place + 1]);
    else (ranges.at(-1) as WordRange)[1] = place + 1;
  });
  return ranges;
}

/** Sums of the values before each place, and of all. */
function sums(values: readonly number[]): Float64Array {
  const found = new Float64Array(values.length + 1);
  values.forEach((value, place) => {
    found[place + 1] = (found[place] as number) + value;
  });
  return found;
}

const between = (sums: Float64Array, from: number, to: number) =>
  (sums[to] as number) - (sums[from] as number);
