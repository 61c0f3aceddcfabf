import type { Dossier } from '../../src/model/comparison.js';
import type { Paragraph, TabledText } from '../../src/model/tabled-text.js';
import { bare } from '../support/documents.js';

/** The texts of a dossier, the joint motion first. */
export const textsOf = ({ joint, motions }: Dossier): TabledText[] => [joint, ...motions];

/**
 * Share (0-1) of the gold's paragraphs that stand under their ids with their words, case and punctuation and single
 * letters apart (labels of points are printed in some formats, counted in others). Paragraphs that a document has
 * more of than the gold count as paragraphs missed; documents that the gold has not are no matter.
 */
export function structureOf(read: Dossier, gold: Dossier): number {
  const texts = new Map(textsOf(read).map((text) => [text.reference, text]));
  const counts = textsOf(gold).map(({ reference, paragraphs }) => {
    const ours = texts.get(reference)?.paragraphs ?? [];
    const words = new Map(ours.map((paragraph) => [paragraph.id, wordsOf(paragraph)]));
    return {
      found: paragraphs.filter((paragraph) => words.get(paragraph.id) === wordsOf(paragraph))
        .length,
      wanted: Math.max(paragraphs.length, ours.length),
    };
  });
  const sum = (of: (count: (typeof counts)[number]) => number) =>
    counts.reduce((total, count) => total + of(count), 0);
  return sum(({ found }) => found) / sum(({ wanted }) => wanted);
}

function wordsOf({ text, points }: Paragraph): string {
  const all = [text, ...points.map((point) => point.text)]
    .join(' ')
    .normalize('NFKC')
    .toLowerCase();
  return (all.match(/[\p{L}\p{N}_]+/gu) ?? []).filter((word) => !/^[a-z]$/.test(word)).join(' ');
}

/** What was not read as it was tabled: ids of the paragraphs of a document that differ in anything but labels, or are too many. */
interface Loss {
  readonly reference: string;
  /** The file of the document; null where it is not among those read. */
  readonly file: string | null;
  readonly ids: readonly string[];
}

/** The losses by document, stricter than the score: headings and the borders of points count too. */
export function lossesIn(read: Dossier, gold: Dossier): Loss[] {
  return textsOf(gold).flatMap((text) => {
    const ours = textsOf(read).find(({ reference }) => reference === text.reference);
    const tabled = byId(text);
    const found = ours === undefined ? new Map<string, string>() : byId(ours);
    const ids = [...new Set([...tabled.keys(), ...found.keys()])].filter(
      (id) => tabled.get(id) !== found.get(id),
    );
    return ids.length === 0
      ? []
      : [{ reference: text.reference, file: ours?.source.file ?? null, ids }];
  });
}

const byId = (text: TabledText) =>
  new Map(bare(text).map((each) => [each.id, JSON.stringify(each)]));
