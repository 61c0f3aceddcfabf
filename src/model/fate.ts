import type { Fate, Link, Relation, Span } from './comparison.js';
import { fullText } from './paragraph.js';
import type { Paragraph } from './tabled-text.js';

type Whole = Exclude<Relation, 'partial'>;

const FAITHFUL: readonly Whole[] = ['verbatim', 'edited', 'reworded'];

type FateLink = Pick<Link, 'relation'> & {
  readonly evidence: Pick<Link['evidence'], 'sourceCoverage' | 'missingSpans'>;
};

/** Up to this share of its letters may be missing from every partial link before a clear part counts as gone. */
const GONE_SHARE = 0.1;

/** From this share of its content on, a paragraph held by several partial links is called edited, below it reworded. */
const EDITED_COVERAGE = 0.6;

/**
 * What became of a source paragraph over all its links (those of that one paragraph, in any order); `dropped` exactly when there are none.
 * A link that holds all its content settles it, the most faithful first. Partial links settle it together when hardly anything
 * is missing from all of them; a partial link without evidence (drawn by a person) leaves it partial.
 */
export function fateOf(paragraph: Paragraph, links: readonly FateLink[]): Fate {
  if (links.length === 0) return 'dropped';
  const whole = FAITHFUL.find((form) => links.some(({ relation }) => relation === form));
  if (whole !== undefined) return whole;
  const missing = links.map(({ evidence }) => evidence.missingSpans);
  if (links.length === 1 || missing.some((spans) => spans.length === 0)) return 'partial';
  const gone = missing.reduce(common).reduce((sum, [start, end]) => sum + end - start, 0);
  if (gone > GONE_SHARE * fullText(paragraph).length) return 'partial';
  const held = links.reduce((sum, { evidence }) => sum + evidence.sourceCoverage, 0);
  return held >= EDITED_COVERAGE ? 'edited' : 'reworded';
}

/** The stretches that lie in both lists. */
function common(ones: readonly Span[], others: readonly Span[]): readonly Span[] {
  return ones.flatMap((one) =>
    others.flatMap((other): Span[] => {
      const start = Math.max(one[0], other[0]);
      const end = Math.min(one[1], other[1]);
      return start < end ? [[start, end]] : [];
    }),
  );
}
