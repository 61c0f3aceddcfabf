import { InvariantError } from '../errors.js';
import type { Relation } from '../model/comparison.js';
import type { Gesture, ParagraphRef, ReviewAct, ReviewEvent, Verdict } from '../model/review.js';
import type { Pair } from './resolve.js';
import type { DossierIndex } from './texts.js';

/** Verdicts on pairs given by their ids, as one act that is undone as one. */
export function judge(
  index: DossierIndex,
  gesture: Gesture,
  verdicts: readonly (Pair & { readonly relation: Relation | null })[],
): ReviewAct {
  return {
    do: gesture,
    verdicts: verdicts.map(
      ({ motion, source, joint, relation }): Verdict => ({
        motion,
        source: sourceRef(index, motion, source),
        joint: jointRef(index, joint),
        relation,
      }),
    ),
  };
}

/** Marks a source paragraph as dropped. */
export function markDropped(index: DossierIndex, motion: string, source: string): ReviewAct {
  return {
    do: 'dropped',
    motion,
    source: sourceRef(index, motion, source),
    against: index.jointDigest,
  };
}

/** Marks a joint paragraph as new. */
export function markNew(index: DossierIndex, joint: string): ReviewAct {
  return { do: 'new', joint: jointRef(index, joint), against: index.motionsDigest };
}

/** A note on a pair, or on one paragraph of it (the other id null). */
export function writeNote(
  index: DossierIndex,
  on: {
    readonly motion: string | null;
    readonly source: string | null;
    readonly joint: string | null;
  },
  text: string,
): ReviewAct {
  const hasSource = on.motion !== null && on.source !== null;
  return {
    do: 'note',
    motion: hasSource ? on.motion : null,
    source: hasSource ? sourceRef(index, on.motion ?? '', on.source ?? '') : null,
    joint: on.joint === null ? null : jointRef(index, on.joint),
    text,
  };
}

/** The ids of the events that undo and redo would speak of next; null where there is nothing to take back. */
export function history(events: readonly ReviewEvent[]): {
  readonly undo: string | null;
  readonly redo: string | null;
} {
  const done: string[] = [];
  const undone: string[] = [];
  for (const event of events) {
    if (event.do === 'undo') move(event.of, done, undone);
    else if (event.do === 'redo') move(event.of, undone, done);
    else if (event.do !== 'set-aside') {
      done.push(event.id);
      undone.length = 0;
    }
  }
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null };
}

function move(id: string, from: string[], to: string[]): void {
  const at = from.lastIndexOf(id);
  if (at >= 0) to.push(...from.splice(at, 1));
}

function sourceRef(index: DossierIndex, motion: string, id: string): ParagraphRef {
  return found(index.motions.get(motion)?.byId.get(id), `${motion}#${id}`);
}

function jointRef(index: DossierIndex, id: string): ParagraphRef {
  return found(index.joint.byId.get(id), id);
}

function found(ref: ParagraphRef | undefined, name: string): ParagraphRef {
  if (ref === undefined) throw new InvariantError(`No paragraph ${name} in this dossier.`);
  return ref;
}
