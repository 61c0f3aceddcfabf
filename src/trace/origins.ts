import type { Span } from '../model/comparison.js';
import { byCodeUnit } from '../model/order.js';
import type { OriginClass, OriginRun, ParagraphOrigin } from '../model/trace.js';
import type { SearchedMotion } from './shared-runs.js';
import { weakerRuns } from './weaker-runs.js';
import type { Witness, Witnesses, WitnessParagraph } from './witness.js';

/** A run of a motion over some tokens. */
interface Found {
  readonly motion: Witness;
  readonly paragraphs: readonly WitnessParagraph[];
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
    const strong = coverOf(paragraph, exact);
    const weak = coverOf(paragraph, weaker);
    return { joint: paragraph, origins: originsOf(paragraph, strong, weak) };
  });
}

/** Joins tokens of the same origin to runs that leave no gap. */
export function originRuns({ joint, origins }: TracedParagraph): ParagraphOrigin {
  const { id, kind } = joint.paragraph;
  if (origins.length === 0) return { joint: id, kind, runs: wordless(joint.text) };
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

/** The runs of a text without words: its dashes and dots are nobody's. */
function wordless(text: string): OriginRun[] {
  if (text === '') return [];
  return [{ span: [0, text.length], class: 'nobody', words: 0, groups: [], paragraphs: [] }];
}

const NOBODY: TokenOrigin = { class: 'nobody', groups: [], motions: [], paragraphs: [] };
const FORMULA: TokenOrigin = { ...NOBODY, class: 'formula' };

/** Neighbours under the same runs share one origin. */
function originsOf(
  { tokens }: WitnessParagraph,
  strong: readonly (readonly Found[])[],
  weak: readonly (readonly Found[])[],
): TokenOrigin[] {
  let last: { readonly found: readonly Found[]; readonly origin: TokenOrigin } | null = null;
  return tokens.map(({ formula }, index) => {
    if (formula) return FORMULA;
    const isStrong = (strong[index]?.length ?? 0) > 0;
    const found = (isStrong ? strong : weak)[index] ?? [];
    if (last === null || !isSame(last.found, found))
      last = { found, origin: originOf(found, isStrong) };
    return last.origin;
  });
}

function originOf(found: readonly Found[], isStrong: boolean): TokenOrigin {
  if (found.length === 0) return NOBODY;
  const groups = unique(found.map(({ motion }) => motion.group));
  const exactly = groups.length === 1 ? 'one group' : 'several groups';
  return {
    class: isStrong ? exactly : 'weaker',
    groups,
    motions: unique(found.map(({ motion }) => motion.reference)),
    paragraphs: unique(found.flatMap(({ paragraphs }) => paragraphs.map(({ fullId }) => fullId))),
  };
}

function isSame(some: readonly Found[], others: readonly Found[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

/** For every token of the paragraph the runs that cover it. */
function coverOf(paragraph: WitnessParagraph, searched: readonly SearchedMotion[]): Found[][] {
  const cover = paragraph.tokens.map((): Found[] => []);
  for (const { motion, runs } of searched) {
    for (const { start, end, paragraphs } of runs(paragraph)) {
      const found = { motion, paragraphs };
      for (const token of cover.slice(start, end)) token.push(found);
    }
  }
  return cover;
}

function sameOrigin(a: TokenOrigin, b: TokenOrigin): boolean {
  return a.class === b.class && a.paragraphs.join() === b.paragraphs.join();
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort(byCodeUnit);
}
