import type { Segment } from './segments.js';
import type { Token } from './witness.js';

/** A segment of a source paragraph and the segment of a linked joint paragraph that says the same. */
export interface SegmentPair {
  readonly source: Segment;
  readonly joint: Segment;
  /** Other joint segments that have much of the source segment too: what they say of verb and addressee counts as well. */
  readonly rivals: readonly Segment[];
  /** Source and joint tokens that match, in order on both sides, as pairs of places. */
  readonly matches: readonly (readonly [source: number, joint: number])[];
}

/** Least share of the shorter segment's weight that both must have: more of it is common than is not. */
const LEAST_COMMON = 0.5;

/** Least common weight: one word proves nothing, two of content do. */
const LEAST_WEIGHT = 1.5;

/** One word is enough right behind a pair: "deplores the dredging … and demands its restoration" / "… and calls for its restoration". */
const LEAST_WEIGHT_IN_ORDER = 1;

/** Two hundred clauses against two hundred: far more than anybody drafts in a paragraph; beyond, nothing is compared. */
const MOST_PAIRS = 40_000;

/** Longest product of lengths for which words are matched in order; 500 by 500 words, far above any drafted clause. */
const MOST_CELLS = 250_000;

/** Pairs the segments of one source paragraph with those of its joint paragraphs, one to one, the closest first. */
export function alignSegments(
  sources: readonly Segment[],
  joints: readonly Segment[],
): SegmentPair[] {
  if (sources.length * joints.length > MOST_PAIRS) return [];
  const scored = sources.flatMap((source, place) =>
    joints.map((joint, other) => ({
      source,
      joint,
      place,
      other,
      score: closeness(source, joint),
    })),
  );
  const partner = new Map<Segment, Segment>();
  const taken = new Set<Segment>();
  const join = (source: Segment, joint: Segment) => {
    partner.set(source, joint);
    taken.add(joint);
  };
  for (const { source, joint } of scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.place - b.place || a.other - b.other)) {
    if (!partner.has(source) && !taken.has(joint)) join(source, joint);
  }
  sources.forEach((source, place) => {
    const joint = following(partner.get(sources[place - 1] ?? source), joints);
    if (partner.has(source) || joint === undefined || taken.has(joint)) return;
    if (closeness(source, joint, LEAST_WEIGHT_IN_ORDER) > 0) join(source, joint);
  });
  return sources.flatMap((source) => {
    const joint = partner.get(source);
    if (joint === undefined) return [];
    return [
      {
        source,
        joint,
        rivals: joints.filter((other) => other !== joint && isRival(source, joint, other)),
        matches: matchesInOrder(source.tokens, joint.tokens),
      },
    ];
  });
}

/** The segment after another in the same paragraph. */
function following(
  segment: Segment | undefined,
  segments: readonly Segment[],
): Segment | undefined {
  if (segment === undefined) return undefined;
  const next = segments[segments.indexOf(segment) + 1];
  return next?.paragraph === segment.paragraph ? next : undefined;
}

/** 0 where they say different things, else the common share of the shorter, with a little for that of the longer. */
function closeness(source: Segment, joint: Segment, leastWeight = LEAST_WEIGHT): number {
  const common = commonWeight(source, joint);
  const [a, b] = [sum([...source.about.values()]), sum([...joint.about.values()])];
  const [shorter, longer] = [Math.min(a, b), Math.max(a, b)];
  if (common < leastWeight || common < LEAST_COMMON * shorter) return 0;
  return common / shorter + (0.5 * common) / longer + (isAlike(source, joint) ? ALIKE : 0);
}

/** A demand is rather found again in a demand than in a tribute to the same person. */
const ALIKE = 0.25;

function isAlike({ verb }: Segment, other: Segment): boolean {
  return Object.keys(verb?.rungs ?? {}).some((ladder) => ladder in (other.verb?.rungs ?? {}));
}

/** From this share of what the partner has of the source on, another segment may be its partner as well. */
const RIVAL_SHARE = 0.5;

function isRival(source: Segment, partner: Segment, other: Segment): boolean {
  const common = commonWeight(source, other);
  return common >= LEAST_WEIGHT && common >= RIVAL_SHARE * commonWeight(source, partner);
}

function commonWeight({ about }: Segment, other: Segment): number {
  let common = 0;
  about.forEach((weight, stem) => {
    if (other.about.has(stem)) common += weight;
  });
  return common;
}

/** A longest common subsequence of stems; empty where the texts are too long. */
function matchesInOrder(a: readonly Token[], b: readonly Token[]): (readonly [number, number])[] {
  if (a.length * b.length > MOST_CELLS) return [];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i]?.stem === b[j]?.stem
          ? at(lengths, (i + 1) * width + j + 1) + 1
          : Math.max(at(lengths, (i + 1) * width + j), at(lengths, i * width + j + 1));
    }
  }
  const matches: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i]?.stem === b[j]?.stem) {
      matches.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(lengths, (i + 1) * width + j) >= at(lengths, i * width + j + 1)) i += 1;
    else j += 1;
  }
  return matches;
}

function at(numbers: Uint16Array, index: number): number {
  return numbers[index] ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
