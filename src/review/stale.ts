import type { ParagraphRef, StaleDecision, StaleSide } from '../model/review.js';
import { words } from '../text/words.js';
import { lastEvent, type Mark, type NoteEvent, type Standing, voicesOf } from './state.js';
import type { DossierIndex, TextIndex } from './texts.js';

/** Least share of common words (Dice) for a paragraph to count as what an older one has become: half its words. */
const SUCCESSOR = 0.5;

const NOTHING: TextIndex = { byKey: new Map(), byId: new Map() };

/** A verdict on texts of which at least one is not there any more. */
export function staleVerdict(index: DossierIndex, { verdict, said }: Standing): StaleDecision {
  const { motion, relation } = verdict;
  const source = sideOf(index.motions.get(motion), verdict.source);
  const joint = sideOf(index.joint, verdict.joint);
  const decision = relation === null ? 'no link' : 'link';
  const reason = index.motions.has(motion)
    ? reasonOf(source, joint)
    : `${motion} is not among the documents.`;
  return {
    event: lastEvent(said),
    decision,
    relation,
    motion,
    source,
    joint,
    reason,
    voices: voicesOf(said),
  };
}

/** A mark whose paragraph changed, or (`reason` given) whose other side did. */
export function staleMark(index: DossierIndex, mark: Mark, reason: string | null): StaleDecision {
  const { motion, paragraph, said } = mark;
  const source = motion === null ? null : sideOf(index.motions.get(motion), paragraph);
  const joint = motion === null ? sideOf(index.joint, paragraph) : null;
  return {
    event: lastEvent(said),
    decision: motion === null ? 'new' : 'dropped',
    relation: null,
    motion,
    source,
    joint,
    reason: reason ?? reasonOf(source, joint),
    voices: voicesOf(said),
  };
}

/** A note on texts of which at least one is not there any more. */
export function staleNote(index: DossierIndex, note: NoteEvent): StaleDecision {
  const { id, motion, by, at } = note;
  const source = note.source && sideOf(index.motions.get(motion ?? ''), note.source);
  const joint = note.joint && sideOf(index.joint, note.joint);
  return {
    event: id,
    decision: 'note',
    relation: null,
    motion,
    source,
    joint,
    reason: reasonOf(source, joint),
    voices: [{ by, at }],
  };
}

function sideOf(index: TextIndex = NOTHING, { key, id, text }: ParagraphRef): StaleSide {
  const same = index.byKey.get(key);
  const now = same ?? successor(index, text);
  return {
    was: { id, text },
    now: now && { id: now.id, text: now.text },
    changed: same === undefined,
  };
}

/** The paragraph that most likely took the place of an older text; null where none has half of its words. */
function successor(index: TextIndex, text: string): ParagraphRef | null {
  const old = wordCounts(text);
  let best: ParagraphRef | null = null;
  let bestShare = SUCCESSOR;
  for (const candidate of index.byKey.values()) {
    const share = dice(old, wordCounts(candidate.text));
    if (share > bestShare || (share === bestShare && best === null)) {
      best = candidate;
      bestShare = share;
    }
  }
  return best;
}

function reasonOf(source: StaleSide | null, joint: StaleSide | null): string {
  const sides = [
    source?.changed ? changeOf('source', source) : '',
    joint?.changed ? changeOf('joint', joint) : '',
  ];
  return sides.filter((sentence) => sentence !== '').join(' ');
}

function changeOf(side: string, { was, now }: StaleSide): string {
  return now === null
    ? `The ${side} paragraph (then ${was.id}) is not there any more.`
    : `The words of the ${side} paragraph (then ${was.id}, now ${now.id}) have changed.`;
}

interface Counts {
  readonly total: number;
  readonly byWord: ReadonlyMap<string, number>;
}

function wordCounts(text: string): Counts {
  const byWord = new Map<string, number>();
  const all = words(text);
  for (const { norm } of all) byWord.set(norm, (byWord.get(norm) ?? 0) + 1);
  return { total: all.length, byWord };
}

function dice(a: Counts, b: Counts): number {
  let common = 0;
  for (const [word, count] of a.byWord) common += Math.min(count, b.byWord.get(word) ?? 0);
  return a.total + b.total === 0 ? 0 : (2 * common) / (a.total + b.total);
}
