import type { Candidate } from '../../model/comparison.js';
import type { ParagraphData, ReviewData } from '../../model/review-data.js';
import type { ParagraphKind } from '../../model/tabled-text.js';
import type { LinkCore } from '../../review/index.js';

/** A paragraph as the review mode knows it: one text, points and all. */
export interface ReviewParagraph {
  readonly id: string;
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly points: readonly [];
}

interface ReviewText {
  readonly reference: string;
  readonly paragraphs: readonly ReviewParagraph[];
}

/** What the page hands to the review mode, spelt out. */
export interface Material extends Pick<ReviewData, 'procedure' | 'review' | 'settings'> {
  readonly joint: ReviewText;
  readonly motions: readonly (ReviewText & { readonly name: string })[];
  readonly links: readonly LinkCore[];
  readonly candidates: readonly Candidate[];
}

/** The data on the page; null where there is nothing to review. */
export function readReviewData(): ReviewData | null {
  const text = document.getElementById('review-data')?.dataset.review;
  return text === undefined ? null : (JSON.parse(text) as ReviewData);
}

/** Spells the data of the page out. */
export function materialOf(data: ReviewData): Material {
  const { procedure, review, settings, joint, motions, links, candidates } = data;
  const motionAt = (at: number) => motions[at]?.reference ?? '';
  return {
    procedure,
    review,
    settings,
    joint: { ...joint, paragraphs: joint.paragraphs.map(paragraph) },
    motions: motions.map((motion) => ({
      ...motion,
      paragraphs: motion.paragraphs.map(paragraph),
    })),
    links: links.map(([at, source, joint, relation, probability, decision]) => ({
      motion: motionAt(at),
      source,
      joint,
      relation,
      probability,
      decision,
    })),
    candidates: candidates.map(([at, source, joint, probability]) => ({
      motion: motionAt(at),
      source,
      joint,
      probability,
      reason: '',
    })),
  };
}

function paragraph([id, text]: ParagraphData): ReviewParagraph {
  const kind = /^c\d/.test(id) ? 'citation' : /^p\d/.test(id) ? 'operative' : 'recital';
  return { id, kind, text, points: [] };
}

/** A caption with its `{places}` filled; a missing one shows its name, so that it is seen. */
export type Caption = (name: string, values?: Readonly<Record<string, string | number>>) => string;

/** Looks captions up in the language of the page. */
export function captions(t: ReviewData['t']): Caption {
  return (name, values = {}) =>
    (t[name] ?? name).replace(/\{(\w+)\}/g, (place, key: string) => String(values[key] ?? place));
}
