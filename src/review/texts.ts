import { fullText } from '../model/paragraph.js';
import type { ParagraphRef } from '../model/review.js';
import type { Paragraph } from '../model/tabled-text.js';
import { digest, fingerprint } from './fingerprint.js';

/** What reviewing needs of a paragraph. */
type Words = Pick<Paragraph, 'id' | 'text' | 'points'>;

interface ReviewedText {
  readonly reference: string;
  readonly paragraphs: readonly Words[];
}

/** What reviewing needs of a dossier; a `Dossier` and a `Comparison` both are one. */
export interface ReviewTexts {
  readonly procedure: string | null;
  readonly joint: ReviewedText;
  readonly motions: readonly ReviewedText[];
}

/** The paragraphs of one text by key and by id. */
export interface TextIndex {
  readonly byKey: ReadonlyMap<string, ParagraphRef>;
  readonly byId: ReadonlyMap<string, ParagraphRef>;
}

/** A dossier as decisions see it. */
export interface DossierIndex {
  readonly joint: TextIndex;
  readonly motions: ReadonlyMap<string, TextIndex>;
  /** Digests of all joint paragraphs and of all source paragraphs: what a search in vain was made in. */
  readonly jointDigest: string;
  readonly motionsDigest: string;
}

/** Indexes the paragraphs of a dossier by the fingerprints of their words. */
export function indexTexts(texts: ReviewTexts): DossierIndex {
  const joint = indexText(texts.joint.paragraphs);
  const motions = new Map(
    texts.motions.map((motion) => [motion.reference, indexText(motion.paragraphs)]),
  );
  return {
    joint,
    motions,
    jointDigest: digest(joint.byKey.keys()),
    motionsDigest: digest([...motions.values()].flatMap((index) => [...index.byKey.keys()])),
  };
}

function indexText(paragraphs: readonly Words[]): TextIndex {
  const byKey = new Map<string, ParagraphRef>();
  const byId = new Map<string, ParagraphRef>();
  const copies = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const text = fullText(paragraph);
    const print = fingerprint(text);
    const copy = (copies.get(print) ?? 0) + 1;
    copies.set(print, copy);
    const ref = { key: copy === 1 ? print : `${print}-${copy}`, id: paragraph.id, text };
    byKey.set(ref.key, ref);
    byId.set(ref.id, ref);
  }
  return { byKey, byId };
}
