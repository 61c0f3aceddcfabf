import type { Span } from './comparison.js';
import type { Notice } from './notice.js';

/** How one clause of a source paragraph fares in one joint paragraph. */
export interface ClauseMatch {
  /** Range of the source's full text. */
  readonly source: Span;
  /** The clause of the joint paragraph that resembles it most; null where none does. */
  readonly joint: Span | null;
  /** Share (0-1) of the clause's weighted content found in the joint paragraph. */
  readonly coverage: number;
  /** Share (0-1) of its words that stand there in the same order. */
  readonly kept: number;
}

/** One source paragraph beside one joint paragraph, measured. */
export interface ScoredPair {
  readonly motion: string;
  readonly source: string;
  readonly joint: string;
  readonly probability: number;
  /** Whether the aligner stands by it. */
  readonly linked: boolean;
  /** In the order of the decision model. */
  readonly features: Readonly<Record<string, number>>;
  readonly sourceCoverage: number;
  readonly jointCoverage: number;
  /** One entry a clause of the source, in order. */
  readonly clauses: readonly ClauseMatch[];
  readonly sourceSpans: readonly Span[];
  readonly jointSpans: readonly Span[];
  /** Words both have that few other paragraphs have: names, figures, rare words; at most a few. */
  readonly shared: readonly string[];
}

/** Every pair worth looking at, in the order of motions, source paragraphs, then falling probability. */
export interface Alignment {
  readonly pairs: readonly ScoredPair[];
  readonly notices: readonly Notice[];
}
