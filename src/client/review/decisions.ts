import type { Relation } from '../../model/comparison.js';
import type { ReviewAct } from '../../model/review.js';
import {
  judge,
  type LinkCore,
  markDropped,
  markNew,
  type Pair,
  pairId,
} from '../../review/index.js';
import { compareTexts } from './compare-texts.js';
import type { Session } from './session.js';

/** The link that stands between the two paragraphs now, or null. */
export function linkOf(session: Session, pair: Pair): LinkCore | null {
  const id = pairId(pair);
  return session.standing().links.find((link) => pairId(link) === id) ?? null;
}

/** The relation that a link has, or by the words alone would have. */
export function relationFor(session: Session, pair: Pair): Relation {
  return linkOf(session, pair)?.relation ?? suggestion(session, pair);
}

function suggestion({ data, index }: Session, { motion, source, joint }: Pair): Relation {
  const ours = index.motions.get(motion)?.byId.get(source)?.text ?? '';
  const theirs = index.joint.byId.get(joint)?.text ?? '';
  return compareTexts(ours, theirs, data.settings).suggestion;
}

/** "This is a link, and this is its relation." */
export function link(session: Session, pair: Pair, relation: Relation): ReviewAct {
  const before = linkOf(session, pair)?.relation;
  const gesture = before === undefined ? 'add' : before === relation ? 'confirm' : 'change';
  return judge(session.index, gesture, [{ ...pair, relation }]);
}

/** "This is no link." */
export function refuse(session: Session, pair: Pair): ReviewAct {
  return judge(session.index, 'reject', [{ ...pair, relation: null }]);
}

/** "It went here instead": this place, and none of the others. */
export function linkInstead(session: Session, pair: Pair): ReviewAct {
  const others = linksOfSource(session, pair).filter(({ joint }) => joint !== pair.joint);
  return judge(session.index, 'change', [
    { ...pair, relation: relationFor(session, pair) },
    ...others.map((other) => ({ ...other, relation: null })),
  ]);
}

/** "It was split: a part is here, a part in the neighbour"; null at the end of the text. */
export function joinJoint(session: Session, pair: Pair, step: 1 | -1): [ReviewAct, Pair] | null {
  const joint = neighbour(session.data.joint.paragraphs, pair.joint, step);
  if (joint === null) return null;
  const other = { ...pair, joint };
  const verdicts = [pair, other].map((each) => ({ ...each, relation: 'partial' as const }));
  return [judge(session.index, 'join', verdicts), other];
}

/** "The next source paragraph was merged in here too"; null at the end of the motion. */
export function joinSource(session: Session, pair: Pair): [ReviewAct, Pair] | null {
  const motion = session.data.motions.find(({ reference }) => reference === pair.motion);
  const source = neighbour(motion?.paragraphs ?? [], pair.source, 1);
  if (source === null) return null;
  const other = { ...pair, source };
  const verdicts = [pair, other].map((each) => ({
    ...each,
    relation: relationFor(session, each),
  }));
  return [judge(session.index, 'join', verdicts), other];
}

/** "This pair does not belong to its group": what is left of a split source is whole again. */
export function split(session: Session, pair: Pair): ReviewAct {
  const rest = linksOfSource(session, pair).filter(({ joint }) => joint !== pair.joint);
  const [only] = rest;
  const whole =
    only !== undefined && rest.length === 1 && only.relation === 'partial'
      ? [{ ...only, relation: suggestion(session, only) }]
      : [];
  return judge(session.index, 'split', [{ ...pair, relation: null }, ...whole]);
}

/** "Nothing of this source paragraph is in the joint motion." */
export function drop({ index }: Session, motion: string, source: string): ReviewAct {
  return markDropped(index, motion, source);
}

/** "No motion had this." */
export function callNew({ index }: Session, joint: string): ReviewAct {
  return markNew(index, joint);
}

function linksOfSource(session: Session, { motion, source }: Pair): LinkCore[] {
  return session
    .standing()
    .links.filter((other) => other.motion === motion && other.source === source);
}

function neighbour(
  paragraphs: readonly { readonly id: string }[],
  id: string,
  step: 1 | -1,
): string | null {
  const at = paragraphs.findIndex((paragraph) => paragraph.id === id);
  return paragraphs[at + step]?.id ?? null;
}
