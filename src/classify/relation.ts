import type { ScoredPair } from '../model/alignment.js';
import type { Relation } from '../model/comparison.js';
import type { Paragraph } from '../model/tabled-text.js';
import { type LogisticModel, logOdds } from '../text/logistic.js';
import { paragraphWords } from '../text/words.js';
import fitted from './model.json' with { type: 'json' };

type Told = Exclude<Relation, 'verbatim'>;

/** One model a relation; the one with the greatest log-odds is told. */
export type RelationModel = Readonly<Record<Told, LogisticModel>>;

/** The models that the program ships, fitted by `npm run fit`. */
export const RELATION_MODEL: RelationModel = fitted.relation;

const TOLD: readonly Told[] = ['edited', 'reworded', 'partial'];

/** The relation of a linked pair by how its words fared (contract: relation); `verbatim` is exact, the others are weighed. */
export function relationOf(
  { treatment }: Pick<ScoredPair, 'treatment'>,
  source: Paragraph,
  joint: Paragraph,
  model: RelationModel,
): Relation {
  if ((treatment?.traits.kept ?? 1) === 1 && isContained(source, joint)) return 'verbatim';
  if (treatment === null) return 'partial';
  const odds = TOLD.map((relation) => logOdds(model[relation], treatment.traits));
  return TOLD[odds.indexOf(Math.max(...odds))] ?? 'partial';
}

/** Whether the words of `source` stand in `joint` one after another. */
export function isContained(source: Paragraph, joint: Paragraph): boolean {
  const normal = (paragraph: Paragraph) =>
    ` ${paragraphWords(paragraph)
      .map(({ norm }) => norm)
      .join(' ')} `;
  return normal(joint).includes(normal(source));
}
