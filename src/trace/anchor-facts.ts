import type { AnchorFact } from '../model/trace.js';
import type { Anchor } from './anchors/anchor.js';
import type { AnchoredParagraph } from './anchors/anchored.js';
import { type Context, contextOf, likeness } from './anchors/context.js';
import { anchorsLike, isSameValue, type Locator } from './anchors/locator.js';
import { hasName } from './anchors/name-index.js';
import type { Name } from './anchors/names.js';
import { type Figure, isSameFigure, withCounted } from './anchors/numbers.js';
import type { Draft } from './compare-segments.js';
import { unique } from './lists.js';

/** An anchor fact before it is given its motion and its sentence. */
export type AnchorDraft = Draft<AnchorFact> & Pick<AnchorFact, 'joint'>;

/** Two contexts with this much in common speak of the same thing: two words, or the same thing counted. */
const SAME_THING = 2;

/**
 * A plain figure changed only where the same is counted and one more word agrees: "three weeks" and "two weeks" may be anything.
 * A date changed only where three words around it agree.
 */
const SAME_COUNT = 3;

/**
 * The names, figures, dates and references of a source paragraph that its joint paragraphs lost or changed.
 * Without joint paragraphs (it was dropped) only what is nowhere in the joint motion is told.
 */
export function anchorChanges(
  source: AnchoredParagraph,
  joints: readonly AnchoredParagraph[],
  inJoint: Locator,
): AnchorDraft[] {
  const lostNames = unique(source.names, lossKey).filter(
    (name) => !joints.some(({ nameKeys }) => hasName(nameKeys, name)),
  );
  const values = [source.references, source.dates, source.figures].map((anchors) =>
    unique(anchors, ({ value }) => value),
  );
  return [
    ...lostNames.flatMap((name) =>
      inJoint.isCommonplace(name) ? [] : lost(name, source, inJoint.name(name), joints),
    ),
    ...values.flatMap((anchors) => valueChanges(anchors, source, joints, inJoint)),
  ].sort((a, b) => (a.sourceSpan?.[0] ?? 0) - (b.sourceSpan?.[0] ?? 0));
}

function valueChanges(
  anchors: readonly Anchor[],
  source: AnchoredParagraph,
  joints: readonly AnchoredParagraph[],
  inJoint: Locator,
): AnchorDraft[] {
  const isKept = (anchor: Anchor) =>
    joints.some((joint) => anchorsLike(anchor, joint).some((other) => isSameValue(anchor, other)));
  const missing = anchors.filter((anchor) => !isKept(anchor));
  const replaced = replacements(missing, source, joints);
  return missing.flatMap((anchor) => {
    const replacement = replaced.get(anchor);
    if (replacement !== undefined) return [changed(anchor, source, replacement, joints)];
    return lost(anchor, source, elsewhere(anchor, source, inJoint), joints);
  });
}

/** The joint paragraphs that have the value; of a figure only where it counts the same, since small numbers are everywhere. */
function elsewhere(anchor: Anchor, source: AnchoredParagraph, inJoint: Locator) {
  const found = inJoint.value(anchor);
  if (anchor.kind !== 'number') return found;
  const own = contextOf(anchor, source.paragraph);
  return found.filter((paragraph) =>
    paragraph.figures.some(
      (other) =>
        isSameValue(anchor, other) &&
        likeness(own, contextOf(other, paragraph.paragraph)) >= SAME_THING,
    ),
  );
}

function lost(
  anchor: Anchor,
  source: AnchoredParagraph,
  stillIn: readonly AnchoredParagraph[],
  joints: readonly AnchoredParagraph[],
): AnchorDraft[] {
  const before = shown(anchor, source);
  const isDropped = joints.length === 0;
  if ((isDropped && stillIn.length > 0) || (isFigure(anchor) && BARE_WORD.test(before.text))) {
    return [];
  }
  return [
    {
      kind: anchor.kind,
      verdict: stillIn.length > 0 ? 'elsewhere' : 'gone',
      joint: joints.map(idOf),
      before: before.text,
      after: null,
      sourceSpan: before.span,
      jointSpan: null,
      valueBefore: anchor.value,
      valueAfter: null,
      stillIn: stillIn.map(idOf),
    },
  ];
}

/** "Two of them": a number in words that counts nothing by name is no loss. */
const BARE_WORD = /^\p{L}+$/u;

interface Replacement {
  readonly anchor: Anchor;
  readonly joint: AnchoredParagraph;
}

/** So many missing figures of a paragraph are paired with new ones; nobody drafts more, and the bound keeps the cost linear. */
const MOST_REPLACED = 50;

/** Pairs each missing date or figure with one of the joint paragraphs that the source has not and that speaks of the same thing. */
function replacements(
  missing: readonly Anchor[],
  source: AnchoredParagraph,
  joints: readonly AnchoredParagraph[],
): Map<Anchor, Replacement> {
  const isOld = (anchor: Anchor) =>
    anchorsLike(anchor, source).some((own) => isSameValue(own, anchor));
  const compared = missing.slice(0, MOST_REPLACED).filter(({ kind }) => kind !== 'legal reference');
  const pairs = compared
    .flatMap((anchor) => {
      const own = contextOf(anchor, source.paragraph);
      return joints.flatMap((joint) =>
        anchorsLike(anchor, joint)
          .filter((other) => !isOld(other))
          .map((other) => ({
            anchor,
            other,
            joint,
            score: sameThing(anchor, own, other, contextOf(other, joint.paragraph)),
          })),
      );
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const result = new Map<Anchor, Replacement>();
  const taken = new Set<Anchor>();
  for (const { anchor, other, joint } of pairs) {
    if (result.has(anchor) || taken.has(other)) continue;
    result.set(anchor, { anchor: other, joint });
    taken.add(other);
  }
  return result;
}

/** How surely two anchors of one kind speak of the same thing; 0 where they may not. */
function sameThing(a: Anchor, own: Context, b: Anchor, other: Context): number {
  const score = likeness(own, other);
  if (!isFigure(a) || !isFigure(b)) return score >= SAME_COUNT ? score : 0;
  if (a.unit !== b.unit) return 0;
  if (a.unit !== '') return score >= SAME_THING ? score : 0;
  return own.counted === other.counted && score >= SAME_COUNT ? score : 0;
}

function changed(
  anchor: Anchor,
  source: AnchoredParagraph,
  { anchor: other, joint }: Replacement,
  joints: readonly AnchoredParagraph[],
): AnchorDraft {
  const isRestated =
    isFigure(anchor) && isFigure(other) && isSameFigure(anchor, other) === 'roughly';
  const [before, after] = [shown(anchor, source), shown(other, joint)];
  return {
    kind: anchor.kind,
    verdict: isRestated ? 'restated' : 'changed',
    joint: [joint, ...joints.filter((one) => one !== joint)].map(idOf),
    before: before.text,
    after: after.text,
    sourceSpan: before.span,
    jointSpan: after.span,
    valueBefore: anchor.value,
    valueAfter: other.value,
    stillIn: [],
  };
}

/** An anchor as a reader is shown it: a figure with what it counts. */
function shown(anchor: Anchor, { paragraph }: AnchoredParagraph): Pick<Anchor, 'text' | 'span'> {
  return isFigure(anchor) ? withCounted(anchor, paragraph.text) : anchor;
}

/** One key for a name and its first letters: "International Labour Organization (ILO)" is lost once. */
function lossKey({ value, initials, keys }: Name): string {
  if (initials.length > 2) return initials;
  return /^\p{Lu}{3,}$/u.test(value) ? value : keys.join();
}

function isFigure(anchor: Anchor): anchor is Figure {
  return anchor.kind === 'number';
}

function idOf({ paragraph }: AnchoredParagraph): string {
  return paragraph.paragraph.id;
}
