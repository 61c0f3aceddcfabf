import { pairId } from '../../review/index.js';
import type { Session, Standing } from './session.js';

/** What is judged at a time: a source paragraph beside a joint paragraph, or one of them alone. */
export interface Case {
  readonly motion: string | null;
  readonly source: string | null;
  readonly joint: string | null;
}

/** In the order of what a decision can change, or as the texts stand. */
export type Order = 'queue' | 'text';

/** A pair as a case is one where both sides are there. */
export function pairOf({ motion, source, joint }: Case) {
  return motion === null || source === null || joint === null ? null : { motion, source, joint };
}

/** Whether two cases are the same. */
export function isSameCase(a: Case, b: Case): boolean {
  return a.motion === b.motion && a.source === b.source && a.joint === b.joint;
}

/** The cases in the wanted order; those in the queue are undecided, those in the order of the texts are all. */
export function casesOf(session: Session, order: Order): Case[] {
  return order === 'queue' ? queue(session.standing()) : textOrder(session);
}

/** Stale decisions whose paragraphs have successors come first: somebody has thought about them already. */
function queue({ questions, review, judged }: Standing): Case[] {
  const stale = review.stale.flatMap(({ motion, source, joint }) => {
    const pair = pairOf({
      motion,
      source: source?.now?.id ?? null,
      joint: joint?.now?.id ?? null,
    });
    return pair === null || judged.has(pairId(pair)) ? [] : [pair];
  });
  const all = [...stale, ...questions].map(({ motion, source, joint }) => ({
    motion,
    source,
    joint,
  }));
  return [...new Map(all.map((pair) => [pairId(pair), pair])).values()];
}

/** Every source paragraph with its links (or the nearest candidate), then every joint paragraph without a link. */
function textOrder({ data, standing }: Session): Case[] {
  const { links, candidates } = standing();
  const sources = data.motions.flatMap(({ reference, paragraphs }) =>
    paragraphs.flatMap(({ id }): Case[] => {
      const own = placesOf({ links, candidates }, reference, id);
      const linked = own.filter((place) => place.isLink);
      const shown = linked.length > 0 ? linked : own.slice(0, 1);
      return shown.length > 0
        ? shown.map(({ joint }) => ({ motion: reference, source: id, joint }))
        : [{ motion: reference, source: id, joint: null }];
    }),
  );
  const linked = new Set(links.map(({ joint }) => joint));
  const alone = data.joint.paragraphs.filter(({ id }) => !linked.has(id));
  return [...sources, ...alone.map(({ id }) => ({ motion: null, source: null, joint: id }))];
}

/** A joint paragraph where a source paragraph is or might be. */
export interface Place {
  readonly joint: string;
  readonly isLink: boolean;
  readonly probability: number;
}

/** The links of a source paragraph, then its candidates, the likeliest first. */
export function placesOf(
  { links, candidates }: Pick<Standing, 'links' | 'candidates'>,
  motion: string,
  source: string,
): Place[] {
  const isOwn = (pair: { motion: string; source: string }) =>
    pair.motion === motion && pair.source === source;
  const near = candidates.filter(isOwn).sort((a, b) => b.probability - a.probability);
  return [
    ...links.filter(isOwn).map(({ joint, probability }) => ({ joint, isLink: true, probability })),
    ...near.map(({ joint, probability }) => ({ joint, isLink: false, probability })),
  ];
}
