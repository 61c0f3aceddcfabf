import type { Notice } from './notice.js';
import type { ReviewSummary } from './review.js';
import type { Settings } from './settings.js';
import type {
  Account,
  Footnote,
  Paragraph,
  ReplacedMotion,
  Signatory,
  Source,
  TabledText,
} from './tabled-text.js';
import type { Trace } from './trace.js';

/** How one source paragraph stands to one joint paragraph (contract: relation). */
export type Relation = 'verbatim' | 'edited' | 'reworded' | 'partial';

/** What became of a source paragraph over all its links (contract: fate). */
export type Fate = Relation | 'dropped';

export const RELATIONS: readonly Relation[] = ['verbatim', 'edited', 'reworded', 'partial'];
export const FATES: readonly Fate[] = [...RELATIONS, 'dropped'];

/** Half-open range `[start, end)` in UTF-16 units of a paragraph's full text. */
export type Span = readonly [start: number, end: number];

/**
 * One run of a word difference. The `same` and `removed` runs joined give the source text;
 * the `same` runs (`jointText` where given, else `text`) and the `added` runs joined give the joint text.
 */
export interface DiffRun {
  readonly op: 'same' | 'removed' | 'added';
  readonly text: string;
  /** How the joint text prints a `same` run, where it differs in case, quotes, dashes or spaces only. */
  readonly jointText?: string;
}

/** A person's decision on a link; null while only the machine has spoken. */
export type Decision = 'confirmed' | 'added' | 'changed' | null;

/** Why the tool stands by a link. */
export interface Evidence {
  /** Share (0-1) of the source's weighted content found in the joint paragraph, and the reverse. */
  readonly sourceCoverage: number;
  readonly jointCoverage: number;
  /** The stretches of both texts that carry the link. */
  readonly sourceSpans: readonly Span[];
  readonly jointSpans: readonly Span[];
  /** Clauses of the source that are not in this joint paragraph. */
  readonly missingSpans: readonly Span[];
  /** Named feature values that the probability was computed from, in the model's order. */
  readonly features: Readonly<Record<string, number>>;
  /** Short sentences for a reader, strongest first. */
  readonly reasons: readonly string[];
}

export interface Link {
  /** Reference of the motion; `source` and `joint` are paragraph ids. */
  readonly motion: string;
  readonly source: string;
  readonly joint: string;
  readonly relation: Relation;
  /** Calibrated probability (0-1) that a careful reader would draw this link. */
  readonly probability: number;
  /** Whether its order crosses that of another link of the same motion and kind. */
  readonly moved: boolean;
  /** Whether the paragraph changed kind, e.g. a recital that became operative. */
  readonly kindChanged: boolean;
  /** Whether both sides are formulas of the genre (Rules of Procedure, "Instructs its President"). */
  readonly formula: boolean;
  readonly decision: Decision;
  readonly evidence: Evidence;
  readonly diff: readonly DiffRun[];
}

/** A pair the tool looked at and does not stand by; the nearest first. */
export interface Candidate {
  readonly motion: string;
  readonly source: string;
  readonly joint: string;
  readonly probability: number;
  /** Why it is not a link, in a short sentence. */
  readonly reason: string;
}

export interface SourceParagraph extends Paragraph {
  readonly fate: Fate;
}

interface ComparedText {
  readonly reference: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly language: string;
  readonly signatories: readonly Signatory[];
  readonly footnotes: readonly Footnote[];
  readonly account: Account;
  readonly source: Source;
}

export interface JointText extends ComparedText {
  readonly kind: 'joint motion' | 'adopted text';
  readonly replaces: readonly ReplacedMotion[];
  readonly paragraphs: readonly Paragraph[];
}

export interface Motion extends ComparedText {
  readonly group: string | null;
  /** False where the joint motion prints a list of replaced motions and this is not on it. */
  readonly replaced: boolean;
  readonly paragraphs: readonly SourceParagraph[];
}

/** What a folder's `sources.json` says of its documents; nothing is known where there is none. */
export interface Corpus {
  /** Whether the texts are invented, so that nobody quotes them; null where nobody says. */
  readonly invented: boolean | null;
  readonly note: string | null;
  /** Official addresses by reference. */
  readonly addresses: Readonly<Record<string, string>>;
}

export const UNKNOWN_CORPUS: Corpus = { invented: null, note: null, addresses: {} };

/** The one record that every report, export and query is made from (contract: comparison.json, version 1). */
export interface Comparison {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly procedure: string | null;
  readonly corpus: Corpus;
  readonly joint: JointText;
  /** In the order of their references. */
  readonly motions: readonly Motion[];
  /** In the order of motions, then of source paragraphs, then of joint paragraphs. */
  readonly links: readonly Link[];
  /** At most a few a source paragraph; never a pair that is a link. */
  readonly candidates: readonly Candidate[];
  /** Ids of joint paragraphs without any link, in order. */
  readonly new: readonly string[];
  /** Who wrote what, and what changed politically. */
  readonly trace: Trace;
  /** What people decided; null while only the machine has spoken. Links, fates and `new` already follow it. */
  readonly review: ReviewSummary | null;
  readonly notices: readonly Notice[];
  readonly settings: Settings;
}

/** The documents of one joint motion, found and ordered: what the aligner is given. */
export interface Dossier {
  readonly procedure: string | null;
  readonly joint: TabledText;
  /** In the order of their references. */
  readonly motions: readonly (TabledText & { readonly replaced: boolean })[];
  readonly notices: readonly Notice[];
}
