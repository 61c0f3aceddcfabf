import type { Span } from '../model/comparison.js';
import { byCodeUnit } from '../model/order.js';
import type { OriginClass, OriginRun, ParagraphOrigin } from '../model/trace.js';
import type { SearchedMotion } from './shared-runs.js';
import { weakerRuns } from './weaker-runs.js';
import type { Token, Witness, Witnesses, WitnessParagraph } from './witness.js';

/** A source paragraph with the motion it stands in. */
interface Place {
  readonly motion: Witness;
  readonly paragraph: WitnessParagraph;
}

/** The origin of one token. */
export interface TokenOrigin {
  readonly class: OriginClass;
  /** Sorted, without repetition. */
  readonly groups: readonly string[];
  /** References of the motions, sorted, without repetition. */
  readonly motions: readonly string[];
  /** Full ids, sorted, without repetition. */
  readonly paragraphs: readonly string[];
}

/** The origins of a joint paragraph, token by token. */
export interface TracedParagraph {
  readonly joint: WitnessParagraph;
  /** One entry a token. */
  readonly origins: readonly TokenOrigin[];
}

/** Where each word of the joint motion comes from: maximal common runs with every motion, links left aside. */
export function traceTokens(
  { joint, motions, proof }: Witnesses,
  exact: readonly SearchedMotion[],
): TracedParagraph[] {
  const weaker = motions.map((motion) => ({ motion, runs: weakerRuns(motion, proof) }));
  return joint.paragraphs.map((paragraph) => {
    const strong = places(paragraph, exact);
    const weak = places(paragraph, weaker);
    const origins = paragraph.tokens.map((token, index) =>
      originOf(token, strong[index] ?? [], weak[index] ?? []),
    );
    return { joint: paragraph, origins };
  });
}

/** Joins tokens of the same origin to runs that leave no gap. */
export function originRuns({ joint, origins }: TracedParagraph): ParagraphOrigin {
  const { id, kind } = joint.paragraph;
  const starts = origins.flatMap((origin, index) => {
    const before = origins[index - 1];
    return before !== undefined && sameOrigin(before, origin) ? [] : [index];
  });
  const runs = starts.map((start, place): OriginRun => {
    const end = starts[place + 1] ?? origins.length;
    const { class: kindOfOrigin, groups, paragraphs } = origins[start] ?? NOBODY;
    const span: Span = [
      start === 0 ? 0 : (joint.tokens[start]?.start ?? 0),
      joint.tokens[end]?.start ?? joint.text.length,
    ];
    return { span, class: kindOfOrigin, words: end - start, groups, paragraphs };
  });
  return { joint: id, kind, runs };
}

const NOBODY: TokenOrigin = { class: 'nobody', groups: [], motions: [], paragraphs: [] };
const FORMULA: TokenOrigin = { ...NOBODY, class: 'formula' };

function originOf(token: Token, strong: readonly Place[], weak: readonly Place[]): TokenOrigin {
  if (token.formula) return FORMULA;
  const found = strong.length > 0 ? strong : weak;
  if (found.length === 0) return NOBODY;
  const groups = unique(found.map(({ motion }) => motion.group));
  const exactly = groups.length === 1 ? 'one group' : 'several groups';
  return {
    class: strong.length > 0 ? exactly : 'weaker',
    groups,
    motions: unique(found.map(({ motion }) => motion.reference)),
    paragraphs: unique(found.map(({ paragraph }) => paragraph.fullId)),
  };
}

/** For every token of the paragraph the places whose runs cover it. */
function places(paragraph: WitnessParagraph, finders: readonly SearchedMotion[]): Place[][] {
  const covered = paragraph.tokens.map((): Place[] => []);
  for (const { motion, runs } of finders) {
    for (const { start, end, paragraphs } of runs(paragraph)) {
      for (const token of covered.slice(start, end)) {
        token.push(...paragraphs.map((source) => ({ motion, paragraph: source })));
      }
    }
  }
  return covered;
}

function sameOrigin(a: TokenOrigin, b: TokenOrigin): boolean {
  return a.class === b.class && a.paragraphs.join() === b.paragraphs.join();
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort(byCodeUnit);
}
