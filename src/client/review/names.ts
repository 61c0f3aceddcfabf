import type { Voice } from '../../model/review.js';
import type { Caption, Material, ReviewParagraph } from './data.js';

/** `Paragraph 4`, `Recital D`. */
export function paragraphName(
  { kind, id }: Pick<ReviewParagraph, 'kind' | 'id'>,
  t: Caption,
): string {
  return t(`name.${kind}`, { number: shortName(id) });
}

/** `4` for `p4`, `3` for `c3`, `D` for `D`. */
export function shortName(id: string): string {
  return id.replace(/^[cp](?=\d)/, '');
}

/** The group that tabled a motion, or its reference. */
export function partyName({ motions }: Material, reference: string): string {
  return motions.find((motion) => motion.reference === reference)?.name ?? reference;
}

/** `Ada, 2031-02-03`. */
export function voices(said: readonly Voice[], t: Caption): string {
  return said
    .map(({ by, at }) => t('voice', { by: by ?? t('noName'), day: at.slice(0, 10) }))
    .join('; ');
}

/** A probability (0-1) as whole per cent, never as none or all. */
export function percent(probability: number, t: Caption): string {
  if (probability < 0.01) return t('percentUnder');
  if (probability > 0.99) return t('percentOver');
  return t('percent', { number: Math.round(probability * 100) });
}
