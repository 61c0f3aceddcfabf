import type { Span } from '../model/comparison.js';
import type { SegmentPair } from './align-segments.js';
import { type Occurrence, printed } from './graded-words.js';
import type { Token } from './witness.js';

/** Two segments seen from one of them, so that what vanished and what came are found alike. */
export interface View {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly otherTokens: readonly Token[];
  readonly otherText: string;
  /** The place of the matching token of the other segment, by place. */
  readonly match: ReadonlyMap<number, number>;
}

/** The view of a pair from one side. */
export function viewOf({ source, joint, matches }: SegmentPair, side: 'source' | 'joint'): View {
  const [own, other] = side === 'source' ? [source, joint] : [joint, source];
  return {
    tokens: own.tokens,
    text: own.paragraph.text,
    otherTokens: other.tokens,
    otherText: other.paragraph.text,
    match: new Map(matches.map(([a, b]) => (side === 'source' ? [a, b] : [b, a]))),
  };
}

/** So far from a small word its head may stand: "must therefore always be paid". */
export const HEAD_DISTANCE = 4;

/** The place of the first content word after `from`, or null where none is near. */
export function headAfter(tokens: readonly Token[], from: number): number | null {
  const index = tokens.slice(from, from + HEAD_DISTANCE).findIndex(({ content }) => content);
  return index < 0 ? null : from + index;
}

/** Wider gaps are another wording altogether. */
const WIDEST_GAP = 4;

/** The places in the other segment between the matches on both sides of `own`. */
export function gapAround({ match, tokens, otherTokens }: View, own: Occurrence): Span | null {
  const before = [...match].findLast(([place]) => place < own.from);
  const after = [...match].find(([place]) => place >= own.to);
  const [ownStart, ownEnd] = [(before?.[0] ?? -1) + 1, after?.[0] ?? tokens.length];
  const gap: Span = [(before?.[1] ?? -1) + 1, after?.[1] ?? otherTokens.length];
  return ownEnd - ownStart <= WIDEST_GAP && gap[1] - gap[0] <= WIDEST_GAP ? gap : null;
}

/** An occurrence with its head, where that is near. */
export function shown(tokens: readonly Token[], { from, to }: Occurrence, text: string) {
  return printed(tokens, [from, (headAfter(tokens, to) ?? to - 1) + 1], text);
}
