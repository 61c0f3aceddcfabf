import { InvariantError } from '../errors.js';

/** A stretch `[start, end)` of a sequence that stands, token for token, in some paragraphs of the text the automaton was built on. */
export interface CommonRun {
  readonly start: number;
  readonly end: number;
  /** Numbers of the paragraphs, rising; at most `MOST_PARAGRAPHS`. */
  readonly paragraphs: readonly number[];
}

/** So many places are named for one run; wording with more is a formula. The bound keeps the cost linear. */
const MOST_PARAGRAPHS = 8;

/** All strings of the text that end at the same places; `length` is that of the longest. */
interface State {
  readonly length: number;
  /** The state of the longest ending that stands at more places; null for the empty string. */
  link: State | null;
  /** What may follow: most strings are followed by one token only, so a map is made for the second. */
  token: number | null;
  next: State | null;
  others: Map<number, State> | null;
  paragraphs: readonly number[];
}

/**
 * Prepares a text (one sequence of non-negative token numbers a paragraph) and gives a function that finds,
 * in another sequence, the runs common to both that cannot be made longer; none lies within another.
 * Both take time linear in the length of what they are given.
 * Method: suffix automaton (Blumer et al. 1985) over the paragraphs, kept apart by tokens that occur once.
 */
export function suffixAutomaton(
  text: readonly (readonly number[])[],
): (tokens: readonly number[]) => CommonRun[] {
  const root = state(0, null);
  const states: State[] = [];
  let last = root;
  text.forEach((tokens, paragraph) => {
    for (const token of [...tokens, -1 - paragraph]) {
      last = append(last, token, paragraph, root, states);
    }
  });
  spreadParagraphs(states);
  return (tokens) => commonRuns(tokens, root);
}

function commonRuns(tokens: readonly number[], root: State): CommonRun[] {
  const runs: CommonRun[] = [];
  let match = { at: root, length: 0 };
  const emit = (end: number) => {
    const { at, length } = match;
    if (length > 0) runs.push({ start: end - length, end, paragraphs: at.paragraphs });
  };
  tokens.forEach((token, index) => {
    const longer = extended(match, token);
    if (longer.length <= match.length) emit(index);
    match = longer;
  });
  emit(tokens.length);
  return runs;
}

/** The longest ending of `match` that `token` can follow in the text, with it. */
function extended(match: { at: State; length: number }, token: number) {
  let { at, length } = match;
  while (at.link !== null && following(at, token) === undefined) {
    at = at.link;
    length = at.length;
  }
  const next = following(at, token);
  return next === undefined ? { at, length: 0 } : { at: next, length: length + 1 };
}

function append(
  last: State,
  token: number,
  paragraph: number,
  root: State,
  states: State[],
): State {
  const current = state(last.length + 1, root);
  current.paragraphs = [paragraph];
  states.push(current);
  let walk: State | null = last;
  while (walk !== null && following(walk, token) === undefined) {
    follow(walk, token, current);
    walk = walk.link;
  }
  if (walk !== null) current.link = endingAfter(walk, token, states);
  return current;
}

/** The state of the string of `walk` followed by `token`, cut out of its state where it is only an ending there. */
function endingAfter(walk: State, token: number, states: State[]): State {
  const target = following(walk, token);
  if (target === undefined) throw new InvariantError('the token does not follow the state');
  if (target.length === walk.length + 1) return target;
  const { link, token: first, next, others } = target;
  const cut: State = {
    ...state(walk.length + 1, link),
    token: first,
    next,
    others: others === null ? null : new Map(others),
  };
  states.push(cut);
  target.link = cut;
  for (let up: State | null = walk; up !== null && following(up, token) === target; up = up.link) {
    follow(up, token, cut);
  }
  return cut;
}

/** An ending stands in every paragraph where the longer strings do that end with it. */
function spreadParagraphs(states: readonly State[]): void {
  const byLength: State[][] = [];
  for (const one of states) {
    const alike = byLength[one.length];
    if (alike === undefined) byLength[one.length] = [one];
    else alike.push(one);
  }
  for (const { link, paragraphs } of byLength.reverse().flat()) {
    if (link !== null && link.length > 0) {
      link.paragraphs = merged(link.paragraphs, paragraphs);
    }
  }
}

/** Both lists are rising. */
function merged(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b;
  if (b.length === 1 && a.includes(b[0] ?? -1)) return a;
  const both: number[] = [];
  let [one, other] = [0, 0];
  while (both.length < MOST_PARAGRAPHS && (one < a.length || other < b.length)) {
    const least = Math.min(
      a[one] ?? Number.POSITIVE_INFINITY,
      b[other] ?? Number.POSITIVE_INFINITY,
    );
    both.push(least);
    if (a[one] === least) one += 1;
    if (b[other] === least) other += 1;
  }
  return both;
}

function following(state: State, token: number): State | undefined {
  if (state.token === token) return state.next ?? undefined;
  return state.others?.get(token);
}

function follow(state: State, token: number, next: State): void {
  if (state.token === null || state.token === token) {
    state.token = token;
    state.next = next;
  } else {
    state.others ??= new Map();
    state.others.set(token, next);
  }
}

function state(length: number, link: State | null): State {
  return { length, link, token: null, next: null, others: null, paragraphs: [] };
}
