import { byCodeUnit } from '../model/order.js';
import type { Gain } from '../model/trace.js';
import type { Anchor } from './anchors/anchor.js';
import type { AnchoredParagraph, AnchoredText } from './anchors/anchored.js';
import { anchorsLike, isSameValue, type Locator } from './anchors/locator.js';
import { hasName } from './anchors/name-index.js';
import { unique } from './lists.js';
import { gainSentence } from './wording.js';

/** The anchors of a joint paragraph that none of its sources had, with the groups that have them in other paragraphs. */
export function gainsOf(
  joint: AnchoredParagraph,
  sources: readonly AnchoredParagraph[],
  inJoint: Locator,
  motions: readonly { readonly text: AnchoredText; readonly find: Locator }[],
): Gain[] {
  const groups = (has: (find: Locator) => boolean) =>
    [
      ...new Set(motions.filter(({ find }) => has(find)).map(({ text }) => text.witness.group)),
    ].sort(byCodeUnit);
  const newNames = unique(joint.names, ({ keys }) => keys.join())
    .filter((name) => !inJoint.isCommonplace(name))
    .filter((name) => !sources.some(({ nameKeys }) => hasName(nameKeys, name)))
    .map((name) =>
      gain(
        joint,
        name,
        groups((find) => find.name(name).length > 0),
      ),
    );
  const anchors = [...joint.references, ...joint.dates, ...joint.figures];
  const newValues = unique(anchors, ({ kind, value }) => `${kind} ${value}`)
    .filter(
      (anchor) =>
        !sources.some((source) =>
          anchorsLike(anchor, source).some((own) => isSameValue(own, anchor)),
        ),
    )
    .map((anchor) =>
      gain(
        joint,
        anchor,
        groups((find) => find.value(anchor).length > 0),
      ),
    );
  return [...newNames, ...newValues].sort((a, b) => a.span[0] - b.span[0]);
}

function gain(
  { paragraph }: AnchoredParagraph,
  { kind, text, value, span }: Anchor,
  groups: readonly string[],
): Gain {
  const fields = { joint: paragraph.paragraph.id, kind, text, value, span, groups };
  return { ...fields, sentence: gainSentence(fields) };
}
