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
  /** Log-odds that it is said there. */
  readonly odds: number;
}

/** How one word of a source paragraph fares in one joint paragraph. */
export interface WordTreatment {
  /** Range of the source's full text. */
  readonly span: Span;
  /** Place of its clause. */
  readonly clause: number;
  /** How much it tells; 0 for words that tell nothing. */
  readonly weight: number;
  /** Whether it stands there in the same order. */
  readonly kept: boolean;
  /** How far (0-1) it, a word of the same meaning or a related one stands there. */
  readonly found: number;
}

/** One source paragraph beside one joint paragraph, measured and judged. */
export interface ScoredPair {
  readonly motion: string;
  readonly source: string;
  readonly joint: string;
  readonly probability: number;
  /** Whether the aligner stands by it. */
  readonly linked: boolean;
  /** What the probability was computed from, by name. */
  readonly features: Readonly<Record<string, number>>;
  readonly sourceCoverage: number;
  readonly jointCoverage: number;
  /** Words both have, the most telling first: names, figures, rare words; at most six, as the source prints them. */
  readonly shared: readonly string[];
  /** Words that stand for each other, as each side prints them, the most telling first; at most four, none for pairs that are not linked. */
  readonly alike: readonly (readonly [source: string, joint: string])[];
  /** How the source's words fared there; null for pairs that are not linked. */
  readonly treatment: Treatment | null;
}

/** How the words of a linked source paragraph fared in the joint paragraph. */
export interface Treatment {
  /** What the relation is told by, by name. */
  readonly traits: Readonly<Record<string, number>>;
  /** One entry a clause of the source, in order. */
  readonly clauses: readonly ClauseMatch[];
  /** The stretches of both full texts that carry the link. */
  readonly sourceSpans: readonly Span[];
  readonly jointSpans: readonly Span[];
  /** One entry a word of the source, in order. */
  readonly words: readonly WordTreatment[];
}

/** Every pair worth looking at, in the order of motions, source paragraphs, then falling probability. */
export interface Alignment {
  readonly pairs: readonly ScoredPair[];
  readonly notices: readonly Notice[];
}
