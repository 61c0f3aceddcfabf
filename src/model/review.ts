import type { Relation } from './comparison.js';

/** One paragraph as a decision knows it: by its words, never by its place. */
export interface ParagraphRef {
  /** Fingerprint of the words; `-2`, `-3` … behind it where the same text has the same words again. */
  readonly key: string;
  /** The id it had when the decision was made; for readers only. */
  readonly id: string;
  /** Its full text when the decision was made, so that a stale decision can still be read. */
  readonly text: string;
}

/** What a person says of one source paragraph and one joint paragraph; a null relation says "no link". */
export interface Verdict {
  /** Reference of the motion that the source paragraph stands in. */
  readonly motion: string;
  readonly source: ParagraphRef;
  readonly joint: ParagraphRef;
  readonly relation: Relation | null;
}

/** How a reviewer came to one or more verdicts; only the verdicts count when they are applied. */
export type Gesture = 'confirm' | 'reject' | 'change' | 'add' | 'join' | 'split';

export const GESTURES: readonly Gesture[] = ['confirm', 'reject', 'change', 'add', 'join', 'split'];

/**
 * What the person did; `set-aside` is an undo that merging two reviews writes. `against` is the digest of the texts that
 * were searched in vain.
 */
export type ReviewAct =
  | { readonly do: Gesture; readonly verdicts: readonly Verdict[] }
  | {
      readonly do: 'dropped';
      readonly motion: string;
      readonly source: ParagraphRef;
      readonly against: string;
    }
  | { readonly do: 'new'; readonly joint: ParagraphRef; readonly against: string }
  | {
      readonly do: 'note';
      readonly motion: string | null;
      readonly source: ParagraphRef | null;
      readonly joint: ParagraphRef | null;
      readonly text: string;
    }
  | { readonly do: 'undo' | 'redo' | 'set-aside'; readonly of: string };

/** One line of a review: an act with its identity, its time (ISO 8601, UTC) and, if given, the reviewer's name. */
export type ReviewEvent = {
  readonly id: string;
  readonly at: string;
  readonly by: string | null;
} & ReviewAct;

/** Who said something, and when, both as the review file has it. */
export interface Voice {
  readonly by: string | null;
  readonly at: string;
}

/** A decision in force on a pair of paragraphs. */
export interface ReviewedLink {
  readonly motion: string;
  readonly source: string;
  readonly joint: string;
  readonly decision: 'confirmed' | 'changed' | 'added' | 'rejected';
  /** As decided; null when rejected. */
  readonly relation: Relation | null;
  /** What the machine had: its relation (null where it had no link) and its probability. */
  readonly machine: { readonly relation: Relation | null; readonly probability: number };
  /** Everybody who said so, in the order of the file. */
  readonly voices: readonly Voice[];
}

/** A whole paragraph that a person marked: a source paragraph as dropped, or a joint paragraph as new. */
export interface ReviewedParagraph {
  readonly document: string;
  readonly paragraph: string;
  readonly decision: 'dropped' | 'new';
  readonly voices: readonly Voice[];
}

export interface ReviewNote extends Voice {
  readonly motion: string | null;
  readonly source: string | null;
  readonly joint: string | null;
  readonly text: string;
}

/** One side of a stale decision: what it spoke of, and what stands there now (null: nothing like it). */
export interface StaleSide {
  readonly was: { readonly id: string; readonly text: string };
  readonly now: { readonly id: string; readonly text: string } | null;
  readonly changed: boolean;
}

/** A decision that could not be re-attached because a text it speaks of is not there any more. */
export interface StaleDecision {
  /** Id of the event, as in the review file. */
  readonly event: string;
  readonly decision: 'link' | 'no link' | 'dropped' | 'new' | 'note';
  readonly relation: Relation | null;
  readonly motion: string | null;
  readonly source: StaleSide | null;
  readonly joint: StaleSide | null;
  /** One sentence for a reader. */
  readonly reason: string;
  readonly voices: readonly Voice[];
}

export interface Reviewer {
  readonly name: string | null;
  /** Decisions of this person that are in force. */
  readonly decisions: number;
  readonly first: string;
  readonly last: string;
}

/** What people have decided about a comparison, and what became of each decision. */
export interface ReviewSummary {
  /** In the order of links. */
  readonly links: readonly ReviewedLink[];
  readonly paragraphs: readonly ReviewedParagraph[];
  readonly notes: readonly ReviewNote[];
  readonly stale: readonly StaleDecision[];
  readonly reviewers: readonly Reviewer[];
  /** The review file itself, so that reviewing can go on from the report. */
  readonly events: readonly ReviewEvent[];
}
