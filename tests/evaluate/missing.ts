import type { Link, Span } from '../../src/model/comparison.js';
import { fullId, fullText } from '../../src/model/paragraph.js';
import { words } from '../../src/text/words.js';
import type { GoldDossier, GoldLink } from '../support/gold.js';
import { type Counts, type Outcome, rate } from './score.js';

/** What was measured of the parts said to be missing of partly kept paragraphs, word by word. */
export interface MissingScore extends Counts {
  /** Links that both call partial and of which a careful reader marked what is missing. */
  readonly links: number;
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

/** A link that the program and the gold call partial. */
export interface PartlyKept {
  /** The source paragraph as the program read it, and as the gold has it: the same words, but not always the same spaces. */
  readonly read: string;
  readonly text: string;
  readonly link: Pick<Link, 'evidence'>;
  readonly gold: GoldLink;
}

/** The links of what was read of a dossier that the gold calls partial too. */
export function partlyKept(
  { read, dossier, gold }: Pick<GoldDossier, 'dossier' | 'gold'> & { read: GoldDossier['dossier'] },
  links: Outcome['links'],
): PartlyKept[] {
  const [ours, theirs] = [textsOf(read), textsOf(dossier)];
  return gold.links.flatMap((known) => {
    const link = links.find(
      ({ motion, source, joint }) =>
        fullId(motion, source) === known.source && joint === known.joint,
    );
    const isPartial = link?.relation === 'partial' && known.relation === 'partial';
    return link !== undefined && isPartial
      ? [
          {
            read: ours.get(known.source) ?? '',
            text: theirs.get(known.source) ?? '',
            link,
            gold: known,
          },
        ]
      : [];
  });
}

function textsOf({ motions }: GoldDossier['dossier']): ReadonlyMap<string, string> {
  return new Map(
    motions.flatMap(({ reference, paragraphs }) =>
      paragraphs.map((one) => [fullId(reference, one.id), fullText(one)] as const),
    ),
  );
}

/** Compares what links say is missing with what a careful reader marked, over all words of their sources. */
export function scoreMissing(pairs: readonly PartlyKept[]): MissingScore {
  const marked = pairs.filter(({ gold }) => (gold.missing ?? []).length > 0);
  let [right, said, meant] = [0, 0, 0];
  for (const { read, text, link, gold } of marked) {
    const ours = wordsIn(read, link.evidence.missingSpans);
    const theirs = wordsIn(text, markedSpans(text, gold));
    right += ours.filter((isOurs, place) => isOurs && theirs[place]).length;
    said += ours.filter(Boolean).length;
    meant += theirs.filter(Boolean).length;
  }
  return { links: marked.length, ...rate(right, said - right, meant - right) };
}

/** Of each word of a text, whether it lies in one of the spans. */
const wordsIn = (text: string, spans: readonly Span[]) =>
  words(text).map(({ start, end }) => liesIn([start, end], spans));
