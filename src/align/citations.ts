import { fullText } from '../model/paragraph.js';
import type { Knowledge } from './knowledge.js';
import type { Profile } from './profile.js';
import { heaviestRun, type Places } from './sequence.js';
import type { Weights } from './weights.js';

/** Words of grammar tell one cited work from another only a little ("Covenant on", "Charter of"). */
const GRAMMAR_WEIGHT = 0.2;

/**
 * What the words of citations tell: inverse frequency over the citations of one motion and the joint motion, for "Convention" and
 * "Rights" say much here that say nothing elsewhere in the genre; what opens every citation weighs next to nothing by itself.
 */
export function citationWeights(
  sources: readonly Profile[],
  joint: readonly Profile[],
  { grammar }: Pick<Knowledge, 'grammar'>,
): Weights {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { paragraph, stems } of [...sources, ...joint]) {
    if (paragraph.kind !== 'citation') continue;
    total += 1;
    for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return (stem) =>
    Math.max(0, Math.log((total + 1) / ((counts.get(stem) ?? 0) + 0.5))) *
    (grammar.has(stem) ? GRAMMAR_WEIGHT : 1);
}

/**
 * Whether two citations name the same work: share (0-1) of the name that the source gives first (up to the first comma or bracket)
 * that stands in the joint citation in one run, and whether they name a day in common or only other days. All 0 for other paragraphs.
 */
export function citedWork(
  source: Profile,
  joint: Profile,
  there: Places,
  weights: Weights,
): { citedName: number; sameDay: number; otherDays: number } {
  if (source.paragraph.kind !== 'citation' || joint.paragraph.kind !== 'citation')
    return { citedName: 0, sameDay: 0, otherDays: 0 };
  const end = fullText(source.paragraph).search(/[,;(]/);
  const name = source.tokens.filter((token) => end < 0 || token.start < end);
  const all = name.reduce((sum, { stem }) => sum + weights(stem), 0);
  const same = [...source.days].some((day) => joint.days.has(day));
  return {
    citedName: all === 0 ? 0 : heaviestRun(name, there, weights) / all,
    sameDay: same ? 1 : 0,
    otherDays: !same && source.days.size > 0 && joint.days.size > 0 ? 1 : 0,
  };
}
