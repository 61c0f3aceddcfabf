import type { Candidate, Link } from './comparison.js';
import type { ReviewSummary } from './review.js';
import type { Settings } from './settings.js';

/** Id and full text of a paragraph. */
export type ParagraphData = readonly [id: string, text: string];

/** A pair by the place of its motion in the data and the ids of its paragraphs. */
type PairData = readonly [motion: number, source: string, joint: string];

/** What a report hands to its script for reviewing, short because every page carries it: texts, what stands, what was decided. */
export interface ReviewData {
  readonly procedure: string | null;
  readonly joint: { readonly reference: string; readonly paragraphs: readonly ParagraphData[] };
  readonly motions: readonly {
    readonly reference: string;
    /** The group, or the reference where there is none. */
    readonly name: string;
    readonly paragraphs: readonly ParagraphData[];
  }[];
  readonly links: readonly (readonly [
    ...PairData,
    Link['relation'],
    Link['probability'],
    Link['decision'],
  ])[];
  readonly candidates: readonly (readonly [...PairData, Candidate['probability']])[];
  readonly review: ReviewSummary | null;
  readonly settings: Pick<Settings, 'almostSurely' | 'probably' | 'wordsKept'>;
  /** Where each decision is sent to, below the page's own address; null where there is no server. */
  readonly savesTo: string | null;
  /** Captions of the review mode, with `{places}` to fill. */
  readonly t: Readonly<Record<string, string>>;
}
