import type { Relation } from '../model/comparison.js';
import { byCodeUnit } from '../model/order.js';
import type { ReviewEvent, Verdict, Voice } from '../model/review.js';
import type { Review, ReviewHeader } from './format.js';
import { interleave } from './interleave.js';
import { type Agreement, agreement } from './kappa.js';
import {
  inForce,
  pairKey,
  paragraphKey,
  type ReviewState,
  replay,
  type Said,
  voicesOf,
} from './state.js';

/** What one file says of a pair. */
export interface Opinion {
  readonly relation: Relation | null;
  /** The mark that says so, where it is not a verdict on the pair itself. */
  readonly mark: 'dropped' | 'new' | null;
  readonly voices: readonly Voice[];
}

/** A pair that two files judge differently. */
export interface Disagreement extends Omit<Verdict, 'relation'> {
  readonly a: Opinion;
  readonly b: Opinion;
}

export interface Merged {
  /** Every event of both files; those that the two disagree on are set aside. */
  readonly agreed: Review;
  /** In the order of motions and keys. */
  readonly disagreements: readonly Disagreement[];
  /** Over the pairs that both judged, each for themselves. */
  readonly agreement: Agreement;
}

interface Side {
  readonly known: ReadonlySet<string>;
  readonly state: ReviewState;
}

interface View extends Opinion {
  readonly said: readonly Said[];
}

/**
 * Merges two reviews of one dossier; the order of the two changes nothing but the sides of the disagreements.
 * Where one file already holds the other's event and says something later, the later word counts.
 */
export function mergeReviews(a: Review, b: Review): Merged {
  const sides = [sideOf(a), sideOf(b)] as const;
  const pairs = new Map(
    sides.flatMap(({ state }) =>
      [...state.pairs].map(([key, { verdict }]) => [key, verdict] as const),
    ),
  );
  const judged: [string, string][] = [];
  const disagreements: Disagreement[] = [];
  const disputed: string[] = [];
  for (const [, pair] of [...pairs].sort(([x], [y]) => byCodeUnit(x, y))) {
    const [viewA, viewB] = [viewOf(sides[0], pair), viewOf(sides[1], pair)];
    if (viewA === null || viewB === null) continue;
    if (isKnown(viewA, sides[1]) || isKnown(viewB, sides[0])) continue;
    judged.push([viewA.relation ?? 'no link', viewB.relation ?? 'no link']);
    if (viewA.relation === viewB.relation) continue;
    disputed.push(...[...viewA.said, ...viewB.said].map(({ event }) => event));
    const { motion, source, joint } = pair;
    disagreements.push({ motion, source, joint, a: opinion(viewA), b: opinion(viewB) });
  }
  const events = interleave(a.events, b.events);
  const aside = new Set([...disputed, ...superseded(a, sides[0]), ...superseded(b, sides[1])]);
  return {
    agreed: { header: mergeHeaders(a.header, b.header), events: setAside(events, aside) },
    disagreements,
    agreement: agreement(judged),
  };
}

function sideOf({ events }: Review): Side {
  return { known: new Set(events.map(({ id }) => id)), state: replay(events) };
}

function viewOf({ state }: Side, pair: Omit<Verdict, 'relation'>): View | null {
  const standing = state.pairs.get(pairKey(pair));
  if (standing !== undefined) return view(standing.said, standing.verdict.relation, null);
  const dropped = state.marks.get(paragraphKey(pair.motion, pair.source));
  if (dropped !== undefined) return view(dropped.said, null, 'dropped');
  const isNew = state.marks.get(paragraphKey(null, pair.joint));
  return isNew === undefined ? null : view(isNew.said, null, 'new');
}

function view(said: readonly Said[], relation: Relation | null, mark: Opinion['mark']): View {
  return { relation, mark, voices: voicesOf(said), said };
}

function opinion({ relation, mark, voices }: View): Opinion {
  return { relation, mark, voices };
}

/** Whether the other file was written in the knowledge of this view, so that the two are not independent. */
function isKnown({ said }: View, other: Side): boolean {
  return said.every(({ event }) => other.known.has(event));
}

/** Events in force in a file of which nothing is left in its state: later ones took their place. */
function superseded({ events }: Review, { state }: Side): string[] {
  const current = new Set([
    ...[...state.pairs.values(), ...state.marks.values()].flatMap(({ said }) =>
      said.map(({ event }) => event),
    ),
    ...state.notes.map(({ id }) => id),
  ]);
  return inForce(events)
    .map(({ id }) => id)
    .filter((id) => !current.has(id));
}

/** Appends the taking back of those events that are in force; its time is the latest of the files, not the clock's. */
function setAside(events: readonly ReviewEvent[], aside: ReadonlySet<string>): ReviewEvent[] {
  const latest = events.reduce((last, { at }) => (at > last ? at : last), '');
  const known = new Set(events.map(({ id }) => id));
  const added = inForce(events)
    .filter(({ id }) => aside.has(id))
    .map(({ id }): ReviewEvent => {
      let own = `${id}.aside`;
      while (known.has(own)) own += '+';
      return { id: own, at: latest, by: null, do: 'set-aside', of: id };
    });
  return [...events, ...added];
}

function mergeHeaders(a: ReviewHeader, b: ReviewHeader): ReviewHeader {
  const [first, second] = byCodeUnit(a.joint, b.joint) <= 0 ? [a, b] : [b, a];
  const motions = [...new Set([...a.motions, ...b.motions])].sort(byCodeUnit);
  return { ...first, procedure: first.procedure ?? second.procedure, motions };
}
