import { dossierId, type Pair } from './resolve.js';
import type { ReviewTexts } from './texts.js';

/** Sorts by motion, then source paragraph, then joint paragraph, each in the order of the texts. */
export function inOrder<P extends Pair>(pairs: readonly P[], texts: ReviewTexts): P[] {
  const places = new Map<string, number>();
  for (const { reference, paragraphs } of texts.motions)
    for (const { id } of paragraphs) places.set(dossierId(reference, id), places.size);
  for (const { id } of texts.joint.paragraphs) places.set(dossierId(null, id), places.size);
  const place = (motion: string | null, id: string) => places.get(dossierId(motion, id)) ?? 0;
  return [...pairs].sort(
    (a, b) =>
      place(a.motion, a.source) - place(b.motion, b.source) ||
      place(null, a.joint) - place(null, b.joint),
  );
}
