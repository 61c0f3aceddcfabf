import type { ClauseMatch, Treatment, WordTreatment } from '../model/alignment.js';
import type { Span } from '../model/comparison.js';
import { LEAST_WEIGHT, wordsFound } from './coverage.js';
import type { JudgedPair } from './judge.js';
import type { Knowledge } from './knowledge.js';
import type { Unit } from './profile.js';
import { keptPlaces } from './sequence.js';
import type { Weights } from './weights.js';

/** About the length of "and to withdraw the licences of repeat offenders": the shortest part that carries a demand of its own. */
const WINDOW_WORDS = 7;

/** From this likeness on a word counts as found where spans are drawn. */
const FOUND = 0.5;

/** Looks at a pair word by word; `otherLinks` says how many other joint paragraphs the source is linked to. */
export function treatmentOf(
  { pair, clauseOdds }: Pick<JudgedPair, 'pair' | 'clauseOdds'>,
  otherLinks: number,
  weights: Weights,
  knowledge: Knowledge,
): Treatment {
  const { source, joint } = pair;
  const places = keptPlaces(source.tokens, joint.tokens);
  const kept = places.map((place) => place >= 0);
  const found = wordsFound(source, joint, weights, knowledge);
  const heft = source.tokens.map(({ stem }) => {
    const weight = weights(stem);
    return weight < LEAST_WEIGHT ? 0 : weight;
  });
  const clauses: ClauseMatch[] = [];
  const words: WordTreatment[] = [];
  let from = 0;
  source.clauses.forEach((clause, number) => {
    const to = from + clause.tokens.length;
    const nearest = pair.clauses[number]?.nearest ?? -1;
    clauses.push({
      source: clause.span,
      joint: joint.clauses[nearest]?.span ?? null,
      coverage: weighted(found, heft, from, to),
      kept: shareOf(kept, from, to),
      odds: clauseOdds[number] ?? 0,
    });
    clause.tokens.forEach(({ start, end }, offset) => {
      const place = from + offset;
      words.push({
        span: [start, end],
        clause: number,
        weight: heft[place] ?? 0,
        kept: kept[place] === true,
        found: found[place] ?? 0,
      });
    });
    from = to;
  });
  return {
    traits: {
      kept: shareOf(kept, 0, kept.length),
      found: weighted(found, heft, 0, found.length),
      weakestClause: Math.min(...clauses.map(({ coverage }) => coverage)),
      longestKept: Math.log1p(longestRun(kept)),
      weakestWindow: weakestWindow(found, heft),
      bestWindow: bestWindow(kept),
      jointCoverage: pair.jointCoverage,
      surestClause: Math.max(...clauseOdds),
      otherLinks: Math.min(1, otherLinks),
      severalClauses: clauses.length > 1 ? 1 : 0,
      isCitation: source.paragraph.kind === 'citation' ? 1 : 0,
    },
    clauses,
    sourceSpans: spans(
      source,
      (place) => kept[place] === true || (found[place] ?? 0) >= FOUND,
      heft,
    ),
    jointSpans: spansIn(joint, source, weights, knowledge),
    words,
  };
}

function shareOf(flags: readonly boolean[], from: number, to: number): number {
  let count = 0;
  for (let place = from; place < to; place += 1) if (flags[place]) count += 1;
  return to === from ? 0 : count / (to - from);
}

function weighted(
  values: readonly number[],
  heft: readonly number[],
  from: number,
  to: number,
): number {
  let sum = 0;
  let all = 0;
  for (let place = from; place < to; place += 1) {
    sum += (values[place] ?? 0) * (heft[place] ?? 0);
    all += heft[place] ?? 0;
  }
  return all === 0 ? 0 : sum / all;
}

function longestRun(flags: readonly boolean[]): number {
  let [longest, run] = [0, 0];
  for (const flag of flags) {
    run = flag ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Share (0-1) of the run of words least found in the joint paragraph, by weight. */
function weakestWindow(found: readonly number[], heft: readonly number[]): number {
  let weakest = 1;
  for (let from = 0; from === 0 || from + WINDOW_WORDS <= found.length; from += 1) {
    const to = Math.min(found.length, from + WINDOW_WORDS);
    if (!heft.slice(from, to).some((weight) => weight > 0)) continue;
    weakest = Math.min(weakest, weighted(found, heft, from, to));
  }
  return weakest;
}

function bestWindow(kept: readonly boolean[]): number {
  let best = 0;
  for (let from = 0; from === 0 || from + WINDOW_WORDS <= kept.length; from += 1)
    best = Math.max(best, shareOf(kept, from, Math.min(kept.length, from + WINDOW_WORDS)));
  return best;
}

function spanOf({ tokens }: Unit, from: number, to: number): Span | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined ? null : [first.start, last.end];
}

/** Two foreign words inside a shared stretch ("the [newly published] list of the dead") do not break it. */
const BRIDGED_WORDS = 2;

/** Stretches lighter than about two telling words are chance. */
const LEAST_STRETCH = 2.5;

function spans(unit: Unit, isFound: (place: number) => boolean, heft: readonly number[]): Span[] {
  const stretches: Span[] = [];
  let [first, last, weight] = [-1, -1, 0];
  const close = () => {
    const span = weight >= LEAST_STRETCH ? spanOf(unit, first, last + 1) : null;
    if (span !== null) stretches.push(span);
    [first, last, weight] = [-1, -1, 0];
  };
  unit.tokens.forEach((_, place) => {
    if (!isFound(place)) return;
    if (first >= 0 && place - last > BRIDGED_WORDS + 1) close();
    if (first < 0) first = place;
    last = place;
    weight += heft[place] ?? 0;
  });
  close();
  return stretches;
}

function spansIn(joint: Unit, source: Unit, weights: Weights, knowledge: Knowledge): Span[] {
  const found = wordsFound(joint, source, weights, knowledge);
  const heft = joint.tokens.map(({ stem }) => weights(stem));
  return spans(joint, (place) => (found[place] ?? 0) >= FOUND, heft);
}
