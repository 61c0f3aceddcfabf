import type { Accuracy, DossierAccuracy } from '../../src/model/accuracy.js';
import { DEFAULT_SETTINGS } from '../../src/model/settings.js';
import type { GoldDossier } from '../support/gold.js';
import { type Fitted, fitModels } from './fitting.js';
import { outcomeOf } from './outcome.js';
import { judgedPairs, reliability } from './reliability.js';
import { score } from './score.js';

/** Scores every dossier with the models that `modelsFor` gives for it; by default those fitted on all the others. */
export function accuracyOver(
  gold: readonly GoldDossier[],
  method: string,
  modelsFor: (held: GoldDossier) => Fitted = (held) =>
    fitModels(gold.filter((other) => other !== held)),
): Accuracy {
  const everything: { probability: number; isTrue: boolean }[] = [];
  const dossiers = gold.map((held): DossierAccuracy => {
    const outcome = outcomeOf(held.dossier, DEFAULT_SETTINGS, modelsFor(held));
    const judged = judgedPairs(outcome.pairs, held.gold);
    everything.push(...judged);
    return {
      dossier: held.name,
      links: held.gold.links.filter(({ certainty }) => certainty !== 'may').length,
      ...score(outcome, held.gold),
      calibrationError: reliability(judged).error,
    };
  });
  const { bands, error } = reliability(everything);
  const mean = (of: (one: DossierAccuracy) => number) =>
    dossiers.reduce((sum, one) => sum + of(one), 0) / dossiers.length;
  return {
    method,
    dossiers: dossiers.map(rounded),
    mean: rounded({
      links: dossiers.reduce((sum, { links }) => sum + links, 0),
      linkPrecision: mean(({ linkPrecision }) => linkPrecision),
      linkRecall: mean(({ linkRecall }) => linkRecall),
      linkF1: mean(({ linkF1 }) => linkF1),
      relation: mean(({ relation }) => relation),
      fate: mean(({ fate }) => fate),
      survived: mean(({ survived }) => survived),
      newF1: mean(({ newF1 }) => newF1),
      calibrationError: error,
    }),
    reliability: bands.map(rounded),
  };
}

function rounded<T extends object>(record: T): T {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      typeof value === 'number' ? Number(value.toFixed(3)) : value,
    ]),
  ) as T;
}

/** The table that `npm run evaluate` prints. */
export function tableOf({ method, dossiers, mean, reliability: bands }: Accuracy): string {
  const line = (name: string, one: Omit<DossierAccuracy, 'dossier'>) =>
    [
      name.padEnd(12),
      String(one.links).padStart(5),
      ...[
        one.linkPrecision,
        one.linkRecall,
        one.linkF1,
        one.relation,
        one.fate,
        one.survived,
        one.newF1,
        one.calibrationError,
      ].map((figure) => figure.toFixed(3).padStart(9)),
    ].join(' ');
  return [
    method,
    `dossier      links ${'precision recall link-F1 relation fate survived new-F1 cal.error'
      .split(' ')
      .map((name) => name.padStart(9))
      .join(' ')}`,
    ...dossiers.map((one) => line(one.dossier, one)),
    line('all', mean),
    '',
    'Reliability over all pairs judged:',
    ...bands.map(
      (band) =>
        `${band.from.toFixed(1)}-${band.to.toFixed(1)} ${String(band.pairs).padStart(5)} pairs  said ${band.said.toFixed(2)}  true ${band.true.toFixed(2)}`,
    ),
  ].join('\n');
}
