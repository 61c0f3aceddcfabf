import { FATES, type Fate } from '../../model/comparison.js';
import { paragraphAnchor } from '../../model/party.js';
import { type Survival, survival } from '../../model/survival.js';
import { PARAGRAPH_KINDS, type ParagraphKind } from '../../model/tabled-text.js';
import { fill } from '../../text/fill.js';
import { type Context, paragraphName, shortName } from '../context.js';
import type { Party } from '../names.js';

/** How many paragraphs had a fate. */
export interface FateCount {
  readonly fate: Fate;
  readonly word: string;
  readonly count: number;
}

/** A segment of a stacked bar, in per cent of its width. */
export interface Segment {
  readonly kind: string;
  readonly x: string;
  readonly width: string;
}

/** Counts of one part of a motion, or of all of it. */
export interface CountsView {
  readonly kind: ParagraphKind | 'whole';
  readonly name: string;
  readonly total: number;
  readonly survived: string;
  readonly fates: readonly FateCount[];
  readonly bar: readonly Segment[];
}

/** One part of a motion as boxes, one a paragraph. */
export interface MapView {
  readonly name: string;
  readonly boxes: readonly {
    readonly anchor: string;
    readonly label: string;
    readonly fate: Fate;
    readonly title: string;
  }[];
}

/** The counts of a whole motion. */
export function wholeCounts(context: Context, { motion }: Party): CountsView {
  return countsView(context, 'whole', survival(context.comparison, motion));
}

/** The counts of the parts that a motion has. */
export function partCounts(context: Context, { motion }: Party): CountsView[] {
  return PARAGRAPH_KINDS.map((kind) =>
    countsView(
      context,
      kind,
      survival(context.comparison, motion, (paragraph) => paragraph.kind === kind),
    ),
  ).filter(({ total }) => total > 0);
}

/** The paragraphs of a motion as boxes, a line a part. */
export function maps(context: Context, { motion }: Party): MapView[] {
  return PARAGRAPH_KINDS.map((kind) => ({
    name: context.t.parts[kind],
    boxes: motion.paragraphs
      .filter((paragraph) => paragraph.kind === kind)
      .map(({ id, fate }) => ({
        anchor: paragraphAnchor(motion.reference, id),
        label: shortName(id),
        fate,
        title: `${paragraphName(context, kind, id)}: ${context.words.fates[fate]}`,
      })),
  })).filter(({ boxes }) => boxes.length > 0);
}

/** Counts side by side as segments; those of zero are left out. */
export function stackedBar(
  counts: readonly { readonly kind: string; readonly count: number }[],
): Segment[] {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => {
      const segment = { kind, x: share(before, total), width: share(count, total) };
      before += count;
      return segment;
    });
}

function countsView(
  { t, words }: Context,
  kind: CountsView['kind'],
  { total, least, most, fates }: Survival,
): CountsView {
  return {
    kind,
    name: kind === 'whole' ? t.whole : t.parts[kind],
    total,
    survived: fill(t.ofTotal, {
      number: least === most ? least : fill(t.rangeTo, { least, most }),
      total,
    }),
    fates: FATES.map((fate) => ({ fate, word: words.fates[fate], count: fates[fate] })),
    bar: stackedBar(FATES.map((fate) => ({ kind: fate, count: fates[fate] }))),
  };
}

function share(count: number, total: number): string {
  return `${Math.round((10_000 * count) / total) / 100}%`;
}
