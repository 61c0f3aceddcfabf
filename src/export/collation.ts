import type { Comparison, Link } from '../model/comparison.js';
import { fullText } from '../model/paragraph.js';
import type { Paragraph } from '../model/tabled-text.js';
import { type ExactRun, exactRuns } from './exact-runs.js';

/** A source paragraph as a witness to a joint paragraph. */
export interface Witness {
  readonly motion: string;
  readonly source: string;
}

/** A stretch of a joint paragraph with what each witness has in its place, in the order of the witnesses. */
export interface Segment {
  /** Empty where a witness has text that the joint motion has not. */
  readonly joint: string;
  readonly readings: readonly string[];
}

export interface Collation {
  readonly paragraph: Paragraph;
  readonly witnesses: readonly Witness[];
  /** Joined, their joint texts are the paragraph, and their n-th readings the n-th witness. */
  readonly segments: readonly Segment[];
}

/** Every joint paragraph, collated with all source paragraphs linked to it (parallel segmentation). */
export function collate({ joint, motions, links }: Comparison): Collation[] {
  const texts = new Map(
    motions.flatMap(({ reference, paragraphs }) =>
      paragraphs.map((paragraph) => [`${reference}#${paragraph.id}`, fullText(paragraph)] as const),
    ),
  );
  return joint.paragraphs.map((paragraph) => {
    const own = links.filter((link) => link.joint === paragraph.id);
    return {
      paragraph,
      witnesses: own.map(({ motion, source }) => ({ motion, source })),
      segments: segmentsOf(fullText(paragraph), own, texts),
    };
  });
}

function segmentsOf(
  joint: string,
  links: readonly Link[],
  texts: ReadonlyMap<string, string>,
): Segment[] {
  const witnesses = links.map(({ diff, motion, source }) =>
    exactRuns(diff, texts.get(`${motion}#${source}`) ?? '', joint),
  );
  const segments: Segment[] = [];
  let position = 0;
  const addSame = (end: number) => {
    if (end > position) {
      const same = joint.slice(position, end);
      segments.push({ joint: same, readings: witnesses.map(() => same) });
    }
  };
  for (const [start, end] of union(witnesses.flatMap(edits))) {
    addSame(start);
    segments.push({
      joint: joint.slice(start, end),
      readings: witnesses.map((runs) => readingIn(runs, start, end)),
    });
    position = end;
  }
  addSame(joint.length);
  return segments;
}

type Stretch = readonly [start: number, end: number];

/** Where the joint text is not that of a witness, in offsets of the joint text. */
function edits(runs: readonly ExactRun[]): Stretch[] {
  let position = 0;
  return runs.flatMap(({ op, text }): Stretch[] => {
    const start = position;
    if (op !== 'removed') position += text.length;
    return op === 'same' ? [] : [[start, position]];
  });
}

/** Stretches that overlap or touch, made one. */
function union(stretches: readonly Stretch[]): Stretch[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** What a witness has in place of a stretch of the joint text. */
function readingIn(runs: readonly ExactRun[], start: number, end: number): string {
  let position = 0;
  let reading = '';
  for (const { op, text } of runs) {
    if (op === 'removed') {
      if (position >= start && position <= end) reading += text;
      continue;
    }
    if (op === 'same')
      reading += text.slice(Math.max(0, start - position), Math.max(0, end - position));
    position += text.length;
  }
  return reading;
}
