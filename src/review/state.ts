import type { ParagraphRef, ReviewEvent, Verdict, Voice } from '../model/review.js';

/** Who said something, when, and in which event. */
export interface Said extends Voice {
  readonly event: string;
}

/** A verdict in force on one pair, and everybody who gave it, the latest last. */
export interface Standing {
  readonly verdict: Verdict;
  readonly said: readonly Said[];
}

/** A mark in force on one paragraph: a source paragraph as dropped (it has a motion), or a joint paragraph as new. */
export interface Mark {
  readonly motion: string | null;
  readonly paragraph: ParagraphRef;
  /** Digest of the texts in which nothing was found. */
  readonly against: string;
  readonly said: readonly Said[];
}

/** An event that decides something, rather than taking another back. */
export type DecidingEvent = Exclude<ReviewEvent, { readonly of: string }>;
export type NoteEvent = Extract<ReviewEvent, { readonly do: 'note' }>;

/** What holds after all events: the last word on each pair and paragraph, by their keys. */
export interface ReviewState {
  readonly pairs: ReadonlyMap<string, Standing>;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly notes: readonly NoteEvent[];
}

/** What one pair of paragraphs is called in a state. */
export function pairKey({ motion, source, joint }: Omit<Verdict, 'relation'>): string {
  return `${paragraphKey(motion, source)}>${joint.key}`;
}

/** What one paragraph is called in a state; joint paragraphs have no motion. */
export function paragraphKey(motion: string | null, paragraph: ParagraphRef): string {
  return `${motion ?? ''}#${paragraph.key}`;
}

/** The deciding events that nobody has undone, in their order. */
export function inForce(events: readonly ReviewEvent[]): DecidingEvent[] {
  const undone = new Set<string>();
  for (const event of events) {
    if (event.do === 'redo') undone.delete(event.of);
    else if ('of' in event) undone.add(event.of);
  }
  return events.filter(
    (event): event is DecidingEvent => !('of' in event) && !undone.has(event.id),
  );
}

/**
 * Replays the events in their order. The last word on a pair counts; drawing a link takes back the marks
 * "dropped" and "new" of its two paragraphs, and such a mark takes back the links drawn before it.
 */
export function replay(events: readonly ReviewEvent[]): ReviewState {
  const state = {
    pairs: new Map<string, Standing>(),
    marks: new Map<string, Mark>(),
    notes: [] as NoteEvent[],
  };
  for (const event of inForce(events)) {
    switch (event.do) {
      case 'note':
        state.notes.push(event);
        break;
      case 'dropped':
        setMark(state, event, event.motion, event.source, event.against);
        break;
      case 'new':
        setMark(state, event, null, event.joint, event.against);
        break;
      default:
        for (const verdict of event.verdicts) setVerdict(state, event, verdict);
    }
  }
  return state;
}

interface OpenState {
  readonly pairs: Map<string, Standing>;
  readonly marks: Map<string, Mark>;
}

function setVerdict({ pairs, marks }: OpenState, event: DecidingEvent, verdict: Verdict): void {
  const key = pairKey(verdict);
  const before = pairs.get(key);
  const isSame = before?.verdict.relation === verdict.relation;
  pairs.set(key, { verdict, said: say(event, before !== undefined && isSame ? before.said : []) });
  if (verdict.relation === null) return;
  marks.delete(paragraphKey(verdict.motion, verdict.source));
  marks.delete(paragraphKey(null, verdict.joint));
}

function setMark(
  { pairs, marks }: OpenState,
  event: DecidingEvent,
  motion: string | null,
  paragraph: ParagraphRef,
  against: string,
): void {
  const key = paragraphKey(motion, paragraph);
  const before = marks.get(key);
  const said = say(event, before?.against === against ? before.said : []);
  marks.set(key, { motion, paragraph, against, said });
  for (const [pair, { verdict }] of pairs) {
    const touched =
      motion === null
        ? paragraphKey(null, verdict.joint)
        : paragraphKey(verdict.motion, verdict.source);
    if (verdict.relation !== null && touched === key) pairs.delete(pair);
  }
}

/** Each person once, with what they said last. */
function say({ id, by, at }: DecidingEvent, before: readonly Said[]): Said[] {
  return [...before.filter((other) => other.by !== by), { by, at, event: id }];
}

/** The voices alone. */
export function voicesOf(said: readonly Said[]): Voice[] {
  return said.map(({ by, at }) => ({ by, at }));
}

/** The event that spoke last. */
export function lastEvent(said: readonly Said[]): string {
  return said.at(-1)?.event ?? '';
}
