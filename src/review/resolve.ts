import type { Relation } from '../model/comparison.js';
import type { ReviewNote, StaleDecision, Voice } from '../model/review.js';
import { staleMark, staleNote, staleVerdict } from './stale.js';
import { type Mark, type NoteEvent, type ReviewState, type Standing, voicesOf } from './state.js';
import type { DossierIndex } from './texts.js';

/** A pair of paragraphs by their ids in one dossier. */
export interface Pair {
  readonly motion: string;
  readonly source: string;
  readonly joint: string;
}

export interface ResolvedVerdict {
  readonly pair: Pair;
  readonly relation: Relation | null;
  readonly voices: readonly Voice[];
}

export interface ResolvedMark {
  /** Reference of the motion, or null for a joint paragraph. */
  readonly motion: string | null;
  readonly paragraph: string;
  readonly voices: readonly Voice[];
}

/** Decisions re-attached to the paragraphs of a dossier, and those that could not be. */
export interface Resolved {
  /** By `pairId`. */
  readonly verdicts: ReadonlyMap<string, ResolvedVerdict>;
  /** By `dossierId`. */
  readonly marks: ReadonlyMap<string, ResolvedMark>;
  readonly notes: readonly ReviewNote[];
  readonly stale: readonly StaleDecision[];
}

/** What a pair is called in a dossier. */
export function pairId({ motion, source, joint }: Pair): string {
  return `${motion}#${source}>${joint}`;
}

/** What a paragraph is called in a dossier; joint paragraphs have no motion. */
export function dossierId(motion: string | null, id: string): string {
  return `${motion ?? ''}#${id}`;
}

/**
 * Re-attaches every decision to the paragraphs that have the same words. A mark "dropped" or "new" also goes stale when
 * the other side has changed since and the machine now finds something there; otherwise it refuses whatever
 * the machine has for its paragraph.
 */
export function resolve(
  state: ReviewState,
  index: DossierIndex,
  machine: { readonly links: readonly Pair[]; readonly candidates: readonly Pair[] },
): Resolved {
  const verdicts = new Map<string, ResolvedVerdict>();
  const marks = new Map<string, ResolvedMark>();
  const notes: ReviewNote[] = [];
  const stale: StaleDecision[] = [];
  for (const standing of state.pairs.values()) {
    const pair = findPair(index, standing);
    if (pair === null) stale.push(staleVerdict(index, standing));
    else {
      const { verdict, said } = standing;
      verdicts.set(pairId(pair), { pair, relation: verdict.relation, voices: voicesOf(said) });
    }
  }
  const linked = new Set(
    machine.links
      .filter((link) => verdicts.get(pairId(link)) === undefined)
      .flatMap(({ motion, source, joint }) => [dossierId(motion, source), dossierId(null, joint)]),
  );
  for (const mark of state.marks.values()) {
    const found = findMark(index, mark, linked);
    if ('reason' in found) stale.push(staleMark(index, mark, found.reason));
    else marks.set(dossierId(found.motion, found.paragraph), found);
  }
  for (const pair of [...machine.links, ...machine.candidates]) {
    const mark =
      marks.get(dossierId(pair.motion, pair.source)) ?? marks.get(dossierId(null, pair.joint));
    if (mark !== undefined && !verdicts.has(pairId(pair)))
      verdicts.set(pairId(pair), { pair: pairOf(pair), relation: null, voices: mark.voices });
  }
  for (const note of state.notes) {
    const found = findNote(index, note);
    if (found === null) stale.push(staleNote(index, note));
    else notes.push(found);
  }
  return { verdicts, marks, notes, stale };
}

function pairOf({ motion, source, joint }: Pair): Pair {
  return { motion, source, joint };
}

function findPair(index: DossierIndex, { verdict }: Standing): Pair | null {
  const source = index.motions.get(verdict.motion)?.byKey.get(verdict.source.key);
  const joint = index.joint.byKey.get(verdict.joint.key);
  return source && joint ? { motion: verdict.motion, source: source.id, joint: joint.id } : null;
}

function findMark(
  index: DossierIndex,
  { motion, paragraph, against, said }: Mark,
  linked: ReadonlySet<string>,
): ResolvedMark | { readonly reason: string | null } {
  const text = motion === null ? index.joint : index.motions.get(motion);
  const found = text?.byKey.get(paragraph.key);
  if (found === undefined) return { reason: null };
  const isSameSearch = against === (motion === null ? index.motionsDigest : index.jointDigest);
  if (isSameSearch || !linked.has(dossierId(motion, found.id)))
    return { motion, paragraph: found.id, voices: voicesOf(said) };
  const other = motion === null ? 'motions have' : 'joint motion has';
  return { reason: `The ${other} changed since, and the machine now links this paragraph.` };
}

function findNote(index: DossierIndex, { motion, source, joint, text, by, at }: NoteEvent) {
  const sourceNow = source && index.motions.get(motion ?? '')?.byKey.get(source.key);
  const jointNow = joint && index.joint.byKey.get(joint.key);
  if (sourceNow === undefined || jointNow === undefined) return null;
  return { motion, source: sourceNow?.id ?? null, joint: jointNow?.id ?? null, text, by, at };
}
