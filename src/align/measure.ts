import type { Dossier } from '../model/comparison.js';
import { type Borrowed, borrowedClauses } from './borrowed.js';
import { type Candidate, candidates } from './candidates.js';
import { citationWeights, citedWork } from './citations.js';
import { cover, postings } from './coverage.js';
import { isOpposed, isWrittenAnew, kindFeatures } from './features.js';
import type { Knowledge } from './knowledge.js';
import { byStem, likenessesTo, nearnessFinder } from './nearness.js';
import { type Profile, profile } from './profile.js';
import { heaviestRun, placesOf } from './sequence.js';
import { type NumberedParagraph, vocabularyOf } from './vocabulary.js';
import { byWord, type Weights, weigh } from './weights.js';

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
  /** What the kinds and references of the two say, of the pair and of each of its clauses. */
  readonly kinds: Features;
  readonly features: Features;
}

/** A motion beside the joint motion: the pairs worth judging, by source paragraph. */
export interface MeasuredMotion {
  readonly reference: string;
  readonly pairs: readonly (readonly Pair[])[];
  readonly weights: Weights;
  /** How like (0-1) a word of the motion is to one of the joint motion in meaning. */
  readonly likeness: (one: string, other: string) => number;
  /** Pairs of paragraphs that were looked at, because they share a word that tells something. */
  readonly visited: number;
}

/** Measures every motion of a dossier beside its joint motion. */
export function measure(dossier: Dossier, knowledge: Knowledge): MeasuredMotion[] {
  const joint = dossier.joint.paragraphs.map((paragraph) => profile(paragraph, knowledge));
  const motions = dossier.motions.map(({ reference, paragraphs }) => ({
    reference,
    sources: paragraphs.map((paragraph) => profile(paragraph, knowledge)),
  }));
  const all = motions.flatMap(({ sources }) => sources);
  const borrowed = borrowedClauses(all, joint);
  const { vocabulary, numbered } = vocabularyOf([...joint, ...all], knowledge);
  const inNumbers = (paragraphs: readonly Profile[]) =>
    paragraphs.flatMap((paragraph) => numbered.get(paragraph) ?? []);
  const targets = inNumbers(joint);
  const index = postings(targets, vocabulary);
  const likenesses = likenessesTo(
    clausesOf(inNumbers(all)),
    clausesOf(targets),
    vocabulary,
    knowledge,
  );
  return motions.map(({ reference, sources }) => {
    const own = inNumbers(sources);
    const heft = weigh(own, targets, vocabulary);
    const weights = byWord(heft, vocabulary);
    const { bySource, visited } = candidates(sources, joint, {
      forward: cover(clausesOf(own), index, heft, vocabulary),
      backward: cover(clausesOf(targets), postings(own, vocabulary), heft, vocabulary),
    });
    const nearness = nearnessFinder(heft, likenesses);
    const means = {
      meaning: (source: Profile, target: Profile) => {
        const [one, other] = [numbered.get(source), numbered.get(target)];
        return one === undefined || other === undefined ? [] : nearness(one, other);
      },
      weights,
      citing: citationWeights(sources, joint, knowledge),
      knowledge,
      borrowed,
    };
    return {
      reference,
      weights,
      likeness: byStem(likenesses, vocabulary),
      visited,
      pairs: bySource.map((near) => near.map((one) => pairOf(one, means))),
    };
  });
}

const clausesOf = (paragraphs: readonly NumberedParagraph[]) =>
  paragraphs.flatMap(({ clauses }) => clauses);

interface Means {
  /** How near each clause of a source paragraph comes to a joint paragraph in meaning. */
  readonly meaning: (source: Profile, joint: Profile) => readonly number[];
  readonly weights: Weights;
  /** Of the words of citations. */
  readonly citing: Weights;
  readonly knowledge: Knowledge;
  readonly borrowed: Borrowed;
}

function pairOf(row: Candidate, { meaning, weights, citing, borrowed, knowledge }: Means): Pair {
  const { source, joint } = row;
  const kinds = kindFeatures(source, joint);
  const there = placesOf(joint.tokens);
  const near = meaning(source, joint);
  const clauses = row.clauses.map(({ nearest, closeness, backward, coverage, mass }, place) => ({
    nearest,
    coverage,
    features: {
      closeness,
      meaning: near[place] ?? 0,
      backward,
      coverage,
      mass: Math.log1p(mass),
      run: Math.log1p(heaviestRun(source.clauses[place]?.tokens ?? [], there, weights)),
    },
  }));
  const most = (name: 'closeness' | 'meaning' | 'mass' | 'run') =>
    Math.max(...clauses.map(({ features }) => features[name]));
  return {
    source,
    joint,
    sourceCoverage: row.sourceCoverage,
    jointCoverage: row.jointCoverage,
    clauses,
    kinds,
    features: {
      closeness: most('closeness'),
      meaning: most('meaning'),
      sourceCoverage: row.sourceCoverage,
      jointCoverage: row.jointCoverage,
      bestJointClause: row.bestJointClause,
      mass: most('mass'),
      run: most('run'),
      writtenAnew: isWrittenAnew(row, borrowed) ? 1 : 0,
      opposed: isOpposed(row, knowledge) ? 1 : 0,
      ...kinds,
      ...citedWork(source, joint, there, citing),
    },
  };
}
