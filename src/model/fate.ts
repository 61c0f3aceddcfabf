import type { Fate, Link, Relation, Span } from './comparison.js';
import { fullText } from './paragraph.js';
import { quoted } from './quote.js';
import type { Paragraph } from './tabled-text.js';

type Whole = Exclude<Relation, 'partial'>;

const FAITHFUL: readonly Whole[] = ['verbatim', 'edited', 'reworded'];

type FateLink = Pick<Link, 'relation' | 'diff'> & {
  readonly evidence: Pick<Link['evidence'], 'missingSpans'>;
};

/** Up to this share of its letters may be missing from every partial link before a clear part counts as gone. */
const GONE_SHARE = 0.1;

/**
 * From this share of its letters on, a paragraph split over several others is called edited, below it reworded. Low, because the
 * pieces are fitted into other sentences: in the gold dossiers such paragraphs keep 0.15 to 0.96 when edited, 0.03 to 0.16 when reworded.
 */
const EDITED_SHARE = 0.2;

/**
 * What became of a source paragraph over all its links (those of that one paragraph, in any order); `dropped` exactly when there are none.
 * A link that holds all its content settles it, the most faithful first. Partial links settle it together when hardly anything
 * is missing from all of them; a partial link without evidence (drawn by a person) leaves it partial.
 */
export function fateOf(paragraph: Paragraph, links: readonly FateLink[]): Fate {
  if (links.length === 0) return 'dropped';
  const whole = FAITHFUL.find((form) => links.some(({ relation }) => relation === form));
  if (whole !== undefined) return whole;
  if (links.length === 1 || links.some(({ evidence }) => evidence.missingSpans.length === 0))
    return 'partial';
  const gone = missingFromAll(links).reduce((sum, [start, end]) => sum + end - start, 0);
  if (gone > GONE_SHARE * fullText(paragraph).length) return 'partial';
  return keptLetters(links) >= EDITED_SHARE * fullText(paragraph).length ? 'edited' : 'reworded';
}

/** What of a partly kept paragraph is in none of the joint paragraphs it is linked to, as quotations; of other paragraphs nothing. */
export function missingParts(
  paragraph: Paragraph & { readonly fate: Fate },
  links: readonly Pick<FateLink, 'evidence'>[],
): string[] {
  if (paragraph.fate !== 'partial') return [];
  const text = fullText(paragraph);
  const parts = missingFromAll(links).map((span) => quoted(text, span));
  const longer = parts.filter((part) => /\s/.test(part));
  return longer.length > 0 ? longer : parts;
}

/** The stretches of a source paragraph that are in none of the joint paragraphs it is linked to. */
function missingFromAll(links: readonly Pick<FateLink, 'evidence'>[]): readonly Span[] {
  const [first, ...others] = links.map(({ evidence }) => evidence.missingSpans);
  return others.reduce(common, first ?? []);
}

/** How many letters of the source stand word for word in some of its joint paragraphs. */
function keptLetters(links: readonly FateLink[]): number {
  const spans = links
    .flatMap(({ diff }) => {
      let at = 0;
      return diff
        .filter(({ op }) => op !== 'added')
        .map(({ op, text }) => {
          at += text.length;
          return { kept: op === 'same', start: at - text.length, end: at };
        });
    })
    .filter(({ kept }) => kept)
    .sort((a, b) => a.start - b.start);
  let [letters, reached] = [0, 0];
  for (const { start, end } of spans) {
    letters += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return letters;
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
