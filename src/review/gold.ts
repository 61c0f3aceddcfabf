import type { Comparison, Fate, Relation } from '../model/comparison.js';
import { fullId } from '../model/paragraph.js';

/** The answers of a careful reader, as gold dossiers keep them; links that are `may` count neither for nor against. */
export interface Gold {
  readonly links: readonly {
    readonly source: string;
    readonly joint: string;
    readonly relation: Relation;
    readonly certainty: 'must' | 'may';
  }[];
  /** Only of source paragraphs about which nothing is open. */
  readonly fates: readonly { readonly source: string; readonly fate: Fate }[];
  readonly new: readonly string[];
}

/**
 * What people decided, as gold: their links must be there, what they refused must not, and whatever they have not
 * judged (links of the machine, candidates that are not probably wrong) may be there.
 */
export function goldOf(reviewed: Comparison): Gold {
  const { links, candidates, motions, settings } = reviewed;
  const near = candidates.filter(({ probability }) => probability > 1 - settings.probably);
  const open = [
    ...links.filter(({ decision }) => decision === null),
    ...near.map((candidate) => ({ ...candidate, relation: 'reworded' as const })),
  ];
  const openSources = new Set(open.map(({ motion, source }) => fullId(motion, source)));
  const decided = links.filter(({ decision }) => decision !== null);
  const touched = new Set([
    ...decided.map(({ motion, source }) => fullId(motion, source)),
    ...(reviewed.review?.paragraphs ?? []).map(({ document, paragraph }) =>
      fullId(document, paragraph),
    ),
  ]);
  return {
    links: [
      ...decided.map((link) => goldLink(link, 'must')),
      ...open.map((link) => goldLink(link, 'may')),
    ],
    fates: motions.flatMap(({ reference, paragraphs }) =>
      paragraphs
        .map(({ id, fate }) => ({ source: fullId(reference, id), fate }))
        .filter(({ source }) => touched.has(source) && !openSources.has(source)),
    ),
    new: reviewed.new,
  };
}

function goldLink(
  link: { motion: string; source: string; joint: string; relation: Relation },
  certainty: 'must' | 'may',
): Gold['links'][number] {
  const { motion, source, joint, relation } = link;
  return { source: fullId(motion, source), joint, relation, certainty };
}
