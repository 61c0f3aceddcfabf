import type { Fate, Link } from '../../src/model/comparison.js';
import type { GoldAnswers } from '../support/gold.js';

/** What is scored of a comparison. */
export interface Outcome {
  readonly links: readonly Pick<
    Link,
    'motion' | 'source' | 'joint' | 'relation' | 'probability' | 'evidence'
  >[];
  /** By full id of the source paragraph. */
  readonly fates: ReadonlyMap<string, Fate>;
  readonly new: readonly string[];
}

export interface Score {
  readonly linkPrecision: number;
  readonly linkRecall: number;
  readonly linkF1: number;
  readonly relation: number;
  readonly fate: number;
  readonly survived: number;
  readonly newF1: number;
}

/** How often something was right; 0 where nothing was said, or nothing was there. */
export interface Counts {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function rate(right: number, wrong: number, missed: number): Counts {
  const precision = right + wrong === 0 ? 0 : right / (right + wrong);
  const recall = right + missed === 0 ? 0 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

const keyOf = (source: string, joint: string) => `${source} ${joint}`;

/** Scores an outcome by the definitions of the contract; links that the gold calls `may` count neither way. */
export function score(outcome: Outcome, gold: GoldAnswers): Score {
  const must = new Map<string, string>();
  const may = new Set<string>();
  for (const { source, joint, relation, certainty } of gold.links) {
    if (certainty === 'may') may.add(keyOf(source, joint));
    else must.set(keyOf(source, joint), relation);
  }
  const drawn = outcome.links.map((link) => ({
    key: keyOf(`${link.motion}#${link.source}`, link.joint),
    relation: link.relation,
  }));
  const right = drawn.filter(({ key }) => must.has(key));
  const wrong = drawn.filter(({ key }) => !must.has(key) && !may.has(key));
  const links = rate(right.length, wrong.length, must.size - right.length);
  const relation = right.filter(({ key, relation }) => must.get(key) === relation).length;
  const fates = scoreFates(outcome, gold);
  return {
    linkPrecision: links.precision,
    linkRecall: links.recall,
    linkF1: links.f1,
    relation: right.length === 0 ? 0 : relation / right.length,
    ...fates,
    newF1: scoreNew(outcome, gold).f1,
  };
}

function scoreFates(outcome: Outcome, gold: GoldAnswers): Pick<Score, 'fate' | 'survived'> {
  const onlyMay = sidesOnlyMay(gold, ({ source }) => source);
  const judged = gold.fates.filter(({ source }) => !onlyMay.has(source));
  const right = judged.filter(({ source, fate }) => outcome.fates.get(source) === fate);
  const survived = judged.filter(({ source, fate }) => {
    const ours = outcome.fates.get(source);
    return ours !== undefined && (ours === 'dropped') === (fate === 'dropped');
  });
  return { fate: right.length / judged.length, survived: survived.length / judged.length };
}

function scoreNew(outcome: Outcome, gold: GoldAnswers): Counts {
  const ignored = sidesOnlyMay(gold, ({ joint }) => joint);
  const ours = new Set(outcome.new.filter((id) => !ignored.has(id)));
  const theirs = new Set(gold.new.filter((id) => !ignored.has(id)));
  const both = [...ours].filter((id) => theirs.has(id)).length;
  return rate(both, ours.size - both, theirs.size - both);
}

/** The sources (or joint paragraphs) all of whose gold links are `may`: they are not judged. */
function sidesOnlyMay(
  { links }: GoldAnswers,
  side: (link: GoldAnswers['links'][number]) => string,
): Set<string> {
  const must = new Set(links.filter(({ certainty }) => certainty !== 'may').map(side));
  return new Set(links.map(side).filter((id) => !must.has(id)));
}
