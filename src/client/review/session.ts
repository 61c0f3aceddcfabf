import type { ReviewAct, ReviewEvent, ReviewedLink } from '../../model/review.js';
import { survival } from '../../model/survival.js';
import {
  applyReview,
  type DossierIndex,
  emptyReview,
  history,
  indexTexts,
  type LinkCore,
  machineProposal,
  type Pair,
  type Proposal,
  pairId,
  type Question,
  questions,
  type Review,
  type Reviewed,
} from '../../review/index.js';
import type { Material } from './data.js';
import type { Store } from './store.js';

/** How many paragraphs of a motion survived, as decided so far. */
export interface Range {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly total: number;
}

/** Everything that follows from the decisions made so far. */
export interface Standing extends Reviewed<LinkCore> {
  /** The decision in force on each pair, by pair id. */
  readonly judged: ReadonlyMap<string, ReviewedLink>;
  readonly questions: readonly Question[];
  readonly ranges: readonly Range[];
}

/** A review going on in this page. */
export interface Session {
  readonly data: Material;
  readonly index: DossierIndex;
  standing(): Standing;
  review(): Review;
  /** Decisions that the figures of the page do not know yet. */
  unapplied(): number;
  act(act: ReviewAct): ReviewEvent;
  /** Takes back, or gives back, one act; null where there is none. */
  undo(): ReviewEvent | null;
  redo(): ReviewEvent | null;
  /** Takes in events from elsewhere; gives how many were not known. */
  add(events: readonly ReviewEvent[]): number;
}

/** Starts from what the page and this browser already hold. */
export function startSession(data: Material, store: Store, reviewer: () => string | null): Session {
  let index: DossierIndex | null = null;
  const machine = data.review === null ? data : machineProposal(data, data.review, data);
  const known = new Map((data.review?.events ?? []).map((event) => [event.id, event]));
  const onPage = known.size;
  let standing: Standing | null = null;
  const take = (event: ReviewEvent): ReviewEvent => {
    known.set(event.id, event);
    store.keep(event);
    standing = null;
    return event;
  };
  const review = (): Review => ({ ...emptyReview(data), events: [...known.values()] });
  const session: Session = {
    data,
    get index() {
      index ??= indexTexts(data);
      return index;
    },
    review,
    standing: () => {
      standing ??= standingOf(machine, data, review(), session.index);
      return standing;
    },
    unapplied: () => known.size - onPage,
    act: (act) => take({ id: newId(), at: new Date().toISOString(), by: reviewer(), ...act }),
    undo: () => turn('undo', history(review().events).undo),
    redo: () => turn('redo', history(review().events).redo),
    add: (events) => {
      const fresh = events.filter(({ id }) => !known.has(id));
      for (const event of fresh) take(event);
      return fresh.length;
    },
  };
  const turn = (way: 'undo' | 'redo', of: string | null): ReviewEvent | null => {
    if (of === null) return null;
    session.act({ do: way, of });
    return known.get(of) ?? null;
  };
  for (const event of store.stored()) {
    if (known.has(event.id)) continue;
    known.set(event.id, event);
    store.send(event);
  }
  return session;
}

function standingOf(
  machine: Proposal,
  data: Material,
  review: Review,
  index: DossierIndex,
): Standing {
  const describe = (pair: Pair, relation: LinkCore['relation']): LinkCore => ({
    motion: pair.motion,
    source: pair.source,
    joint: pair.joint,
    relation,
    probability: probabilityOf(machine, pair),
    decision: null,
  });
  const reviewed = applyReview(machine, data, review, describe, index);
  const answers = { ...reviewed, settings: data.settings };
  const judged = new Map(reviewed.review.links.map((link) => [pairId(link), link]));
  return {
    ...reviewed,
    judged,
    questions: questions(answers, new Set(judged.keys())),
    ranges: data.motions.map((motion) => {
      const linked = new Set(
        reviewed.links
          .filter((link) => link.motion === motion.reference)
          .map(({ source }) => source),
      );
      const paragraphs = motion.paragraphs.map((paragraph) => ({
        ...paragraph,
        fate: linked.has(paragraph.id) ? ('edited' as const) : ('dropped' as const),
      }));
      const { least, most, total } = survival(answers, { ...motion, paragraphs });
      return { name: motion.name, least, most, total };
    }),
  };
}

function probabilityOf({ links, candidates }: Proposal, pair: Pair): number {
  const id = pairId(pair);
  return [...links, ...candidates].find((other) => pairId(other) === id)?.probability ?? 0;
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
