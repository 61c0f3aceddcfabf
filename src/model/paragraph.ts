import type { Paragraph, ParagraphKind } from './tabled-text.js';

/**
 * The words of a paragraph as one string: its text, then each point on a line of its own, labels left out.
 * Every offset in a `Comparison` (spans, origins, differences) counts UTF-16 units of this string.
 */
export function fullText(
  paragraph: Pick<Paragraph, 'text' | 'points'> & Partial<Paragraph>,
): string {
  return [paragraph.text, ...paragraph.points.map((point) => point.text)].join('\n');
}

/** The letter of the recital at `index` (from 0): A … Z, AA, AB … */
function recitalLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : recitalLetter(Math.floor(index / 26) - 1) + last;
}

/** The id of the paragraph at `index` (from 0) among those of its kind. */
export function paragraphId(kind: ParagraphKind, index: number): string {
  switch (kind) {
    case 'citation':
      return `c${index + 1}`;
    case 'recital':
      return recitalLetter(index);
    case 'operative':
      return `p${index + 1}`;
  }
}

/** The id that is unique over a dossier: `B9-0065/2022#p4`. */
export function fullId(reference: string, id: string): string {
  return `${reference}#${id}`;
}
