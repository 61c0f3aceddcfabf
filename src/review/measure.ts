import type { ReviewSummary } from '../model/review.js';

/** How the machine did on the pairs that people judged; shares are 0-1, null where nothing was judged. */
export interface Measured {
  /** Pairs judged, and among them: links the machine had rightly, wrongly, and not at all. */
  readonly judged: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Share of the right links whose relation was right too. */
  readonly relation: number | null;
  /** Mean squared distance between probability and judgement (Brier). */
  readonly brier: number | null;
  /** Judged pairs by tenths of the machine's probability: how many, and how many of them are links. */
  readonly reliability: readonly {
    readonly from: number;
    readonly to: number;
    readonly pairs: number;
    readonly links: number;
  }[];
}

/** Measures what the machine had said against what people decided, pair by pair. */
export function measure({ links }: ReviewSummary): Measured {
  const count = (isWanted: (link: (typeof links)[number]) => boolean) =>
    links.filter(isWanted).length;
  const isLink = ({ relation }: (typeof links)[number]) => relation !== null;
  const right = count((link) => isLink(link) && link.machine.relation !== null);
  const wrong = count((link) => !isLink(link) && link.machine.relation !== null);
  const missed = count(({ decision }) => decision === 'added');
  const squares = links.map((link) => (link.machine.probability - Number(isLink(link))) ** 2);
  return {
    judged: links.length,
    right,
    wrong,
    missed,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
    relation: share(
      count(({ decision }) => decision === 'confirmed'),
      right,
    ),
    brier: share(
      squares.reduce((sum, square) => sum + square, 0),
      links.length,
    ),
    reliability: Array.from({ length: 10 }, (_, tenth) => {
      const within = links.filter(
        ({ machine }) => Math.min(9, Math.floor(machine.probability * 10)) === tenth,
      );
      const linked = within.filter(isLink).length;
      return { from: tenth / 10, to: (tenth + 1) / 10, pairs: within.length, links: linked };
    }).filter(({ pairs }) => pairs > 0),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
