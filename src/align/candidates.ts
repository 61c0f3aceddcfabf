import type { Coverage } from './coverage.js';
import type { Profile } from './profile.js';

/** Joint paragraphs judged for each source paragraph, the closest first; twelve were no better in the gold dossiers. */
const MOST_CANDIDATES = 8;

/** Joint paragraphs with less than this share of the closest one's closeness are not judged: two of 1 544 true links of the gold dossiers lie there, and a third of all other pairs. */
const LEAST_OF_CLOSEST = 0.3;

/** The source's clauses in the joint motion, and the joint motion's in the source. */
export interface Coverages {
  readonly forward: Coverage;
  readonly backward: Coverage;
}

/** A source paragraph beside a joint paragraph: how much of each is in the other. */
export interface Candidate {
  readonly source: Profile;
  readonly joint: Profile;
  readonly sourceCoverage: number;
  readonly jointCoverage: number;
  /** Greatest share of a joint clause found in the source paragraph. */
  readonly bestJointClause: number;
  /** By clause of the source; `nearest` is the place of the joint clause that resembles it most, or -1. */
  readonly clauses: readonly {
    readonly nearest: number;
    readonly closeness: number;
    readonly backward: number;
    readonly coverage: number;
    readonly mass: number;
  }[];
}

/** For every source paragraph the joint paragraphs worth judging, the closest first. */
export interface Candidates {
  readonly bySource: readonly (readonly Candidate[])[];
  /** Pairs of paragraphs that were looked at, because they share a word that tells something. */
  readonly visited: number;
}

/** Finds the candidates among the pairs that share something, so that paragraphs on other subjects cost nothing. */
export function candidates(
  sources: readonly Profile[],
  joint: readonly Profile[],
  coverages: Coverages,
): Candidates {
  const froms = firstClauses(sources);
  const starts = firstClauses(joint);
  let visited = 0;
  const bySource = sources.map((source, place) => {
    const columns = source.isFormula
      ? formulasLike(source, joint)
      : sharing(source, froms[place] ?? 0, coverages).filter(
          (column) => joint[column]?.isFormula === false,
        );
    visited += columns.length;
    return columns
      .flatMap((column) => {
        const target = joint[column];
        if (target === undefined) return [];
        const at = {
          source: place,
          joint: column,
          from: froms[place] ?? 0,
          start: starts[column] ?? 0,
        };
        return { target, at, closeness: closenessOf(source, target, at, coverages) };
      })
      .filter(({ closeness }) => source.isFormula || closeness > 0)
      .sort((a, b) => b.closeness - a.closeness || a.at.joint - b.at.joint)
      .slice(0, MOST_CANDIDATES)
      .filter(
        ({ closeness }, _, [closest]) => closeness >= LEAST_OF_CLOSEST * (closest?.closeness ?? 0),
      )
      .map(({ target, at }) => candidate(source, target, at, coverages));
  });
  return { bySource, visited };
}

/** The number of the first clause of each paragraph. */
function firstClauses(paragraphs: readonly Profile[]): number[] {
  let first = 0;
  return paragraphs.map(({ clauses }) => {
    first += clauses.length;
    return first - clauses.length;
  });
}

/** The joint paragraphs where anything of the source is found. */
function sharing({ clauses }: Profile, from: number, { forward }: Coverages): number[] {
  return [...new Set(forward.visited.slice(from, from + clauses.length).flat())];
}

/** Formulas go with formulas of their kind, whatever their words. */
function formulasLike(source: Profile, joint: readonly Profile[]): number[] {
  return joint.flatMap(({ isFormula, paragraph }, column) =>
    isFormula && paragraph.kind === source.paragraph.kind ? column : [],
  );
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
  let closest = 0;
  let found = 0;
  let all = 0;
  let jointFound = 0;
  let jointAll = 0;
  for (let one = at.from; one < at.from + source.clauses.length; one += 1) {
    const total = forward.total[one] ?? 0;
    found += forward.inParagraph[one]?.[at.joint] ?? 0;
    all += total;
    for (let other = at.start; other < at.start + joint.clauses.length; other += 1) {
      const there = share(forward.inClause[one]?.[other] ?? 0, total);
      if (there === 0) continue;
      const back = share(backward.inClause[other]?.[one] ?? 0, backward.total[other] ?? 0);
      if (there * back > closest) closest = there * back;
    }
  }
  for (let other = at.start; other < at.start + joint.clauses.length; other += 1) {
    jointFound += backward.inParagraph[other]?.[at.source] ?? 0;
    jointAll += backward.total[other] ?? 0;
  }
  return Math.sqrt(Math.max(closest, share(found, all) * share(jointFound, jointAll)));
}

function candidate(
  source: Profile,
  joint: Profile,
  at: At,
  { forward, backward }: Coverages,
): Candidate {
  let found = 0;
  let all = 0;
  const clauses = source.clauses.map((_, i) => {
    const one = at.from + i;
    const total = forward.total[one] ?? 0;
    const mass = forward.inParagraph[one]?.[at.joint] ?? 0;
    found += mass;
    all += total;
    let nearest = -1;
    let closeness = 0;
    let most = 0;
    for (let k = 0; k < joint.clauses.length; k += 1) {
      const other = at.start + k;
      const there = share(forward.inClause[one]?.[other] ?? 0, total);
      const back = share(backward.inClause[other]?.[one] ?? 0, backward.total[other] ?? 0);
      if (back > most) most = back;
      const mean = Math.sqrt(there * back);
      if (mean > closeness) {
        nearest = k;
        closeness = mean;
      }
    }
    return { nearest, closeness, backward: most, coverage: share(mass, total), mass };
  });
  let jointFound = 0;
  let jointAll = 0;
  let bestJointClause = 0;
  joint.clauses.forEach((_, k) => {
    const other = at.start + k;
    const mass = backward.inParagraph[other]?.[at.source] ?? 0;
    const total = backward.total[other] ?? 0;
    jointFound += mass;
    jointAll += total;
    bestJointClause = Math.max(bestJointClause, share(mass, total));
  });
  return {
    source,
    joint,
    sourceCoverage: share(found, all),
    jointCoverage: share(jointFound, jointAll),
    bestJointClause,
    clauses,
  };
}
