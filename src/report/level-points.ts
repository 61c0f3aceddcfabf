import type { DiffRun } from '../model/comparison.js';
import type { Paragraph } from '../model/tabled-text.js';
import type { CutText } from './marks.js';

/** Which point stands beside which: indexes of both sides, null where one has no counterpart. */
export type Level = readonly [source: number | null, joint: number | null];

/**
 * Levels the points of two paragraphs by the words that their difference has in common, order kept:
 * (a) (b) (c) against (a) (c) gives (a)-(a), (b)-nothing, (c)-(c).
 */
export function levelPoints(
  source: Paragraph,
  joint: Paragraph,
  diff: readonly DiffRun[],
): readonly Level[] {
  const common = commonLengths(source, joint, diff);
  const best = bestSums(common, source.points.length, joint.points.length);
  const levels: Level[] = [];
  let [i, j] = [0, 0];
  while (i < source.points.length || j < joint.points.length) {
    const here = best[i]?.[j] ?? 0;
    if (i < source.points.length && here === (best[i + 1]?.[j] ?? -1)) levels.push([i++, null]);
    else if (j < joint.points.length && here === (best[i]?.[j + 1] ?? -1)) levels.push([null, j++]);
    else levels.push([i++, j++]);
  }
  return levels;
}

/** The points of a text in the order of one side of the levels, gaps where it has none. */
export function levelled<Run>(
  text: CutText<Run>,
  places: readonly (number | null)[],
): CutText<Run> {
  const gap = { label: '', runs: [], isGap: true };
  return {
    ...text,
    points: places.map((place) => (place === null ? gap : (text.points[place] ?? gap))),
  };
}

/** The greatest sum of common lengths from point `i` and point `j` on. */
function bestSums(
  common: (i: number, j: number) => number,
  sources: number,
  joints: number,
): number[][] {
  const best = Array.from({ length: sources + 1 }, () => new Array<number>(joints + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = sources - 1; i >= 0; i--)
    for (let j = joints - 1; j >= 0; j--) {
      const row = best[i];
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + common(i, j));
    }
  return best;
}

/** How many characters of the runs that both have lie in point `i` of the one and point `j` of the other. */
function commonLengths(source: Paragraph, joint: Paragraph, diff: readonly DiffRun[]) {
  const [sourceStarts, jointStarts] = [starts(source), starts(joint)];
  const sums = new Map<string, number>();
  let [from, to] = [0, 0];
  for (const { op, text, jointText } of diff) {
    const length = Math.min(text.length, (jointText ?? text).length);
    if (op === 'same')
      for (const [i, [sourceStart, sourceEnd]] of sourceStarts.entries())
        for (const [j, [jointStart, jointEnd]] of jointStarts.entries()) {
          const start = Math.max(0, sourceStart - from, jointStart - to);
          const end = Math.min(length, sourceEnd - from, jointEnd - to);
          if (start < end) sums.set(`${i} ${j}`, (sums.get(`${i} ${j}`) ?? 0) + end - start);
        }
    if (op !== 'added') from += text.length;
    if (op !== 'removed') to += (jointText ?? text).length;
  }
  return (i: number, j: number) => sums.get(`${i} ${j}`) ?? 0;
}

/** Where each point stands in the full text. */
function starts({ text, points }: Paragraph): readonly (readonly [start: number, end: number])[] {
  let offset = text.length + 1;
  return points.map((point) => {
    const start = offset;
    offset += point.text.length + 1;
    return [start, start + point.text.length] as const;
  });
}
