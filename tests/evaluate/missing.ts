import type { Link, Span } from '../../src/model/comparison.js';
import { fullId, fullText } from '../../src/model/paragraph.js';
import { words } from '../../src/text/words.js';
import type { GoldDossier, GoldLink } from '../support/gold.js';
import type { Outcome } from './score.js';

/** What was measured of the parts said to be missing of partly kept paragraphs, word by word. */
export interface MissingScore {
  /** Links that both call partial and of which a careful reader marked what is missing. */
  readonly links: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Where the stretches stand that a careful reader marked as missing, in order; none where nobody marked any. */
export function markedSpans(text: string, { missing = [] }: Pick<GoldLink, 'missing'>): Span[] {
  let from = 0;
  return missing.map((stretch) => {
    const start = text.indexOf(stretch, from);
    if (start < 0) throw new Error(`“${stretch}” is marked as missing, but not in: ${text}`);
    from = start + stretch.length;
    return [start, from];
  });
}

/** Whether a range lies within one of the spans. */
export function liesIn(range: Span | undefined, spans: readonly Span[]): boolean {
  return range !== undefined && spans.some(([start, end]) => start <= range[0] && range[1] <= end);
}

interface PartlyKept {
  readonly text: string;
  readonly link: Pick<Link, 'evidence'>;
  readonly gold: GoldLink;
}

/** The links that the program and the gold call partial. */
export function partlyKept(
  { dossier, gold }: Pick<GoldDossier, 'dossier' | 'gold'>,
  links: Outcome['links'],
): PartlyKept[] {
  const texts = new Map(
    dossier.motions.flatMap(({ reference, paragraphs }) =>
      paragraphs.map((one) => [fullId(reference, one.id), fullText(one)] as const),
    ),
  );
  return gold.links.flatMap((known) => {
    const link = links.find(
      ({ motion, source, joint }) =>
        fullId(motion, source) === known.source && joint === known.joint,
    );
    const isPartial = link?.relation === 'partial' && known.relation === 'partial';
    return link !== undefined && isPartial
      ? [{ text: texts.get(known.source) ?? '', link, gold: known }]
      : [];
  });
}

/** Compares what links say is missing with what a careful reader marked, over all words of their sources. */
export function scoreMissing(pairs: readonly PartlyKept[]): MissingScore {
  const marked = pairs.filter(({ gold }) => (gold.missing ?? []).length > 0);
  let [both, said, true_] = [0, 0, 0];
  for (const { text, link, gold } of marked) {
    const missing = markedSpans(text, gold);
    for (const { start, end } of words(text)) {
      const [ours, theirs] = [link.evidence.missingSpans, missing].map((spans) =>
        liesIn([start, end], spans),
      );
      both += ours && theirs ? 1 : 0;
      said += ours ? 1 : 0;
      true_ += theirs ? 1 : 0;
    }
  }
  const [precision, recall] = [both / said, both / true_];
  return {
    links: marked.length,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
  };
}
