import type { Dossier } from '../model/comparison.js';
import { type Borrowed, borrowedClauses } from './borrowed.js';
import { type Coverage, cover, equivalentsOf, type Postings, postings } from './coverage.js';
import type { Knowledge } from './knowledge.js';
import { type Profile, profile, type Unit } from './profile.js';
import { heaviestRun } from './sequence.js';
import { type Weights, weigh } from './weights.js';

export type Features = Readonly<Record<string, number>>;

/** One clause of a source paragraph beside a joint paragraph. */
export interface ClausePair {
  /** Place of the joint clause that resembles it most, or -1. */
  readonly nearest: number;
  /** Share (0-1) of its weight found in the joint paragraph. */
  readonly coverage: number;
  readonly features: Features;
}

/** A source paragraph beside a joint paragraph, measured but not judged. */
export interface Pair {
  readonly source: Profile;
  readonly joint: Profile;
  readonly sourceCoverage: number;
  readonly jointCoverage: number;
  readonly clauses: readonly ClausePair[];
  readonly features: Features;
}

/** A motion beside the joint motion: the pairs worth judging, by source paragraph. */
export interface MeasuredMotion {
  readonly reference: string;
  readonly pairs: readonly (readonly Pair[])[];
  readonly weights: Weights;
}

/** Joint paragraphs judged for each source paragraph, the closest first; twelve were no better in the gold dossiers. */
const MOST_CANDIDATES = 8;

/** Measures every motion of a dossier beside its joint motion. */
export function measure(dossier: Dossier, knowledge: Knowledge): MeasuredMotion[] {
  const joint = dossier.joint.paragraphs.map((paragraph) => profile(paragraph, knowledge));
  const motions = dossier.motions.map(({ reference, paragraphs }) => ({
    reference,
    sources: paragraphs.map((paragraph) => profile(paragraph, knowledge)),
  }));
  const borrowed = borrowedClauses(
    motions.flatMap(({ sources }) => sources),
    joint,
  );
  const index = postings(joint);
  return motions.map(({ reference, sources }) => {
    const weights = weigh(sources, joint, knowledge);
    return {
      reference,
      weights,
      pairs: measureMotion(sources, joint, { index, weights, knowledge, borrowed }),
    };
  });
}

interface Means {
  readonly index: Postings;
  readonly weights: Weights;
  readonly knowledge: Knowledge;
  readonly borrowed: Borrowed;
}

function measureMotion(
  sources: readonly Profile[],
  joint: readonly Profile[],
  means: Means,
): Pair[][] {
  const { weights, knowledge, index } = means;
  const ones = sources.flatMap(({ clauses }) => clauses);
  const others = joint.flatMap(({ clauses }) => clauses);
  const equivalents = equivalentsOf(weights, knowledge);
  const coverages = {
    forward: cover(ones, index, equivalents),
    backward: cover(others, postings(sources), equivalents),
  };
  let first = 0;
  const starts = joint.map(({ clauses }) => {
    first += clauses.length;
    return first - clauses.length;
  });
  let from = 0;
  return sources.map((source, place) => {
    const near = joint
      .map((target, column) => {
        const at = { source: place, joint: column, from, start: starts[column] ?? 0 };
        return { target, at, closeness: closenessOf(source, target, at, coverages) };
      })
      .filter(({ target, closeness }) =>
        source.isFormula
          ? target.isFormula && target.paragraph.kind === source.paragraph.kind
          : closeness > 0 && !target.isFormula,
      )
      .sort((a, b) => b.closeness - a.closeness)
      .slice(0, MOST_CANDIDATES)
      .map(({ target, at }) => pairOf(draft(source, target, at, coverages), means));
    from += source.clauses.length;
    return near;
  });
}

interface Draft {
  readonly source: Profile;
  readonly joint: Profile;
  readonly sourceCoverage: number;
  readonly jointCoverage: number;
  /** Greatest share of a joint clause found in the source paragraph. */
  readonly bestJointClause: number;
  readonly clauses: readonly {
    readonly nearest: number;
    readonly closeness: number;
    readonly backward: number;
    readonly coverage: number;
    readonly mass: number;
  }[];
}

/** The source's clauses in the joint motion, and the joint motion's in the source. */
interface Coverages {
  readonly forward: Coverage;
  readonly backward: Coverage;
}

const share = (mass: number, total: number) => (total === 0 ? 0 : mass / total);

/** Where a pair stands in the coverages: its paragraphs, and the first clause of each. */
interface At {
  readonly source: number;
  readonly joint: number;
  readonly from: number;
  readonly start: number;
}

/** The greatest geometric mean of both containments over the pairs of clauses, or that of the whole paragraphs. */
function closenessOf(source: Profile, joint: Profile, at: At, coverages: Coverages): number {
  const { forward, backward } = coverages;
  let [closest, found, all, jointFound, jointAll] = [0, 0, 0, 0, 0];
  for (let one = at.from; one < at.from + source.clauses.length; one += 1) {
    const total = forward.total[one] ?? 0;
    found += forward.inParagraph[one]?.[at.joint] ?? 0;
    all += total;
    for (let other = at.start; other < at.start + joint.clauses.length; other += 1) {
      const there = share(forward.inClause[one]?.[other] ?? 0, total);
      if (there === 0) continue;
      const back = share(backward.inClause[other]?.[one] ?? 0, backward.total[other] ?? 0);
      closest = Math.max(closest, there * back);
    }
  }
  for (let other = at.start; other < at.start + joint.clauses.length; other += 1) {
    jointFound += backward.inParagraph[other]?.[at.source] ?? 0;
    jointAll += backward.total[other] ?? 0;
  }
  return Math.sqrt(Math.max(closest, share(found, all) * share(jointFound, jointAll)));
}

function draft(source: Profile, joint: Profile, at: At, { forward, backward }: Coverages): Draft {
  let [found, all] = [0, 0];
  const clauses = source.clauses.map((_, i) => {
    const one = at.from + i;
    const total = forward.total[one] ?? 0;
    const mass = forward.inParagraph[one]?.[at.joint] ?? 0;
    found += mass;
    all += total;
    let [nearest, closeness, most] = [-1, 0, 0];
    joint.clauses.forEach((_, k) => {
      const other = at.start + k;
      const there = share(forward.inClause[one]?.[other] ?? 0, total);
      const back = share(backward.inClause[other]?.[one] ?? 0, backward.total[other] ?? 0);
      if (back > most) most = back;
      const mean = Math.sqrt(there * back);
      if (mean > closeness) [nearest, closeness] = [k, mean];
    });
    return { nearest, closeness, backward: most, coverage: share(mass, total), mass };
  });
  let [jointFound, jointAll, bestJointClause] = [0, 0, 0];
  joint.clauses.forEach((_, k) => {
    const other = at.start + k;
    const mass = backward.inParagraph[other]?.[at.source] ?? 0;
    const total = backward.total[other] ?? 0;
    jointFound += mass;
    jointAll += total;
    bestJointClause = Math.max(bestJointClause, share(mass, total));
  });
  const sourceCoverage = share(found, all);
  const jointCoverage = share(jointFound, jointAll);
  return {
    source,
    joint,
    sourceCoverage,
    jointCoverage,
    bestJointClause,
    clauses,
  };
}

function pairOf(row: Draft, { weights, borrowed, knowledge }: Means): Pair {
  const { source, joint } = row;
  const kinds = kindFeatures(source, joint);
  const clauses = row.clauses.map(({ nearest, closeness, backward, coverage, mass }, place) => ({
    nearest,
    coverage,
    features: {
      closeness,
      backward,
      coverage,
      mass: Math.log1p(mass),
      run: Math.log1p(heaviestRun(source.clauses[place]?.tokens ?? [], joint.places, weights)),
      ...kinds,
    },
  }));
  const most = (name: 'closeness' | 'mass' | 'run') =>
    Math.max(...clauses.map(({ features }) => features[name]));
  return {
    source,
    joint,
    sourceCoverage: row.sourceCoverage,
    jointCoverage: row.jointCoverage,
    clauses,
    features: {
      closeness: most('closeness'),
      sourceCoverage: row.sourceCoverage,
      jointCoverage: row.jointCoverage,
      bestJointClause: row.bestJointClause,
      mass: most('mass'),
      run: most('run'),
      writtenAnew: isWrittenAnew(row, borrowed) ? 1 : 0,
      opposed: isOpposed(row, knowledge) ? 1 : 0,
      ...kinds,
    },
  };
}

function kindFeatures(source: Profile, joint: Profile) {
  const [one, other] = [source.paragraph.kind, joint.paragraph.kind];
  return {
    sameKind: one === other ? 1 : 0,
    citationCrossed: (one === 'citation') !== (other === 'citation') ? 1 : 0,
    bothCitations: one === 'citation' && other === 'citation' ? 1 : 0,
    recitalToOperative: one === 'recital' && other === 'operative' ? 1 : 0,
    operativeToRecital: one === 'operative' && other === 'recital' ? 1 : 0,
    otherReferences:
      source.references.size > 0 &&
      ![...source.references].some((reference) => joint.references.has(reference))
        ? 1
        : 0,
  };
}

/** The source clause and the joint clause that resemble each other most. */
function closestClauses({ source, joint, clauses }: Draft): [Unit | undefined, Unit | undefined] {
  const best = clauses.reduce((one, other) => (other.closeness > one.closeness ? other : one));
  return [source.clauses[clauses.indexOf(best)], joint.clauses[best.nearest]];
}

/**
 * Whether the closest clauses demand opposite things: one has a word of one side ("lift the sanctions") and none of the other,
 * the other the reverse ("maintain the sanctions").
 */
function isOpposed(row: Draft, { opposites }: Knowledge): boolean {
  const [one, other] = closestClauses(row);
  if (one === undefined || other === undefined) return false;
  const has = ({ stems }: Unit, side: readonly string[]) => side.some((stem) => stems.has(stem));
  const apart = (ours: readonly string[], theirs: readonly string[]) =>
    has(one, ours) && !has(one, theirs) && has(other, theirs) && !has(other, ours);
  return opposites.some(
    ([first = [], second = []]) => apart(first, second) || apart(second, first),
  );
}

/** Whether the joint clause that the source resembles most keeps the words of no other source paragraph. */
function isWrittenAnew(row: Draft, borrowed: Borrowed): boolean {
  const { source, joint } = row;
  const [, clause] = closestClauses(row);
  if (clause === undefined || joint.isFormula) return false;
  return ![...(borrowed.get(clause) ?? [])].some((lender) => lender !== source);
}
