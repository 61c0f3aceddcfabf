import type { Span } from '../../model/comparison.js';
import type { AnchorKind } from '../../model/trace.js';
import { disjoint } from '../spans.js';

/** A name, figure, date or legal reference found in a text. */
export interface Anchor {
  readonly kind: AnchorKind;
  readonly span: Span;
  /** As printed. */
  readonly text: string;
  /** Normal form. */
  readonly value: string;
}

/** Blanks the anchors out, so that no other kind of anchor is found in them; every other place stays where it is. */
export function masked(text: string, anchors: readonly Pick<Anchor, 'span'>[]): string {
  let result = '';
  let place = 0;
  for (const { span } of disjoint(anchors)) {
    result += text.slice(place, span[0]) + '·'.repeat(span[1] - span[0]);
    place = span[1];
  }
  return result + text.slice(place);
}
