import { decidedProbability } from '../model/certainty.js';
import type { Settings } from '../model/settings.js';
import type { Proposal } from './apply.js';
import { dossierId, type Pair, pairId } from './resolve.js';

/** What the queue needs of a comparison. */
export type Answers = Proposal & { readonly settings: Pick<Settings, 'probably'> };

/** A pair that nobody has decided yet, and what a decision on it can do. */
export interface Question extends Pair {
  readonly isLink: boolean;
  readonly probability: number;
  /** Whether a count "so many of so many paragraphs survived" still has a range because of this pair. */
  readonly canChangeAnswer: boolean;
  /** Doubt times effect: what is gained by asking, for the order of the queue. */
  readonly weight: number;
}

/** What hangs on one pair: the survival of its source paragraph, its joint paragraph being new, or only a relation. */
const EFFECT = { survival: 1, novelty: 0.5, relation: 0.1 };

/**
 * The undecided pairs in the order in which they should be judged: first those that can change an answer, then by doubt
 * (none at probability 0 or 1, most at 0.5) times effect, then as given. `decided` holds pair ids.
 */
export function questions(answers: Answers, decided: ReadonlySet<string>): Question[] {
  const support = supportOf(answers);
  const isOpen = (pair: Pair) => !decided.has(pairId(pair));
  const links = answers.links.filter(isOpen).map((link) => question(link, true, answers, support));
  const candidates = answers.candidates
    .filter(isOpen)
    .map((candidate) => question(candidate, false, answers, support));
  return [...links, ...candidates].sort(
    (a, b) => Number(b.canChangeAnswer) - Number(a.canChangeAnswer) || b.weight - a.weight,
  );
}

/** The probabilities of the links that hold each paragraph. */
type Support = ReadonlyMap<string, readonly number[]>;

function supportOf({ links }: Answers): Support {
  const support = new Map<string, number[]>();
  for (const link of links)
    for (const end of endsOf(link))
      support.set(end, [...(support.get(end) ?? []), decidedProbability(link)]);
  return support;
}

function question(
  pair: Pair & { readonly probability: number },
  isLink: boolean,
  { settings }: Answers,
  support: Support,
): Question {
  const { motion, source, joint, probability } = pair;
  const [sourceEnd, jointEnd] = endsOf(pair);
  const sourceLinks = support.get(sourceEnd) ?? [];
  const jointLinks = support.get(jointEnd) ?? [];
  const needed = isLink ? 1 : 0;
  const isUnsure = isLink ? probability < settings.probably : probability > 1 - settings.probably;
  const canChangeAnswer =
    isUnsure &&
    (isLink ? sourceLinks.every((p) => p < settings.probably) : sourceLinks.length === 0);
  const effect =
    (sourceLinks.length === needed || canChangeAnswer ? EFFECT.survival : 0) +
    (jointLinks.length === needed ? EFFECT.novelty : 0);
  const doubt = 2 * Math.min(probability, 1 - probability);
  return {
    motion,
    source,
    joint,
    isLink,
    probability,
    canChangeAnswer,
    weight: doubt * (effect || EFFECT.relation),
  };
}

function endsOf({ motion, source, joint }: Pair): readonly [source: string, joint: string] {
  return [dossierId(motion, source), dossierId(null, joint)];
}
