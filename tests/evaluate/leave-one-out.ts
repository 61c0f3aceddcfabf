import type { Accuracy, DossierScore } from '../../src/model/accuracy.js';
import { DEFAULT_SETTINGS } from '../../src/model/settings.js';
import { type Fitted, fitModels } from './fitting.js';
import { type MissingScore, type PartlyKept, partlyKept, scoreMissing } from './missing.js';
import { outcomeOf } from './outcome.js';
import type { Trial } from './read-back.js';
import { type Band, judgedPairs, reliability } from './reliability.js';
import { score } from './score.js';
import { structureOf } from './structure.js';

/** The figures of one dossier, with how many links a careful reader drew in it, and how much of it was read as tabled. */
interface Figures extends DossierScore {
  readonly links: number;
  readonly structure: number;
  readonly calibrationError: number;
}

/** What was measured, all of it: the record that reports show is a part. */
export interface Measured extends Accuracy {
  readonly method: string;
  readonly dossiers: readonly Figures[];
  readonly mean: Omit<Figures, 'name'>;
  readonly reliability: readonly Band[];
  /** What is said to be missing of partly kept paragraphs, over the dossiers where it is marked. */
  readonly missing: MissingScore;
}

/**
 * Scores what is read of every dossier with the models that `modelsFor` gives for it; by default those fitted on the
 * gold texts of all the others.
 */
export function accuracyOver(
  trials: readonly Trial[],
  method: string,
  modelsFor: (held: Trial) => Fitted = (held) =>
    fitModels(trials.filter((other) => other !== held)),
): Measured {
  const everything: { probability: number; isTrue: boolean }[] = [];
  const partial: PartlyKept[] = [];
  const dossiers = trials.map((held): Figures => {
    const outcome = outcomeOf(held.read, DEFAULT_SETTINGS, modelsFor(held));
    const judged = judgedPairs(outcome.pairs, held.gold);
    everything.push(...judged);
    partial.push(...partlyKept(held, outcome.links));
    return {
      name: held.name,
      links: held.gold.links.filter(({ certainty }) => certainty !== 'may').length,
      structure: structureOf(held.read, held.dossier),
      ...score(outcome, held.gold),
      calibrationError: reliability(judged).error,
    };
  });
  const { bands, error } = reliability(everything);
  const mean = (of: (one: Figures) => number) =>
    dossiers.reduce((sum, one) => sum + of(one), 0) / dossiers.length;
  return {
    method,
    dossiers: dossiers.map(rounded),
    calibrationError: Number(error.toFixed(3)),
    mean: rounded({
      links: dossiers.reduce((sum, { links }) => sum + links, 0),
      structure: mean(({ structure }) => structure),
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
    missing: rounded(scoreMissing(partial)),
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
export function tableOf({ method, dossiers, mean, reliability: bands, missing }: Measured): string {
  const line = (name: string, one: Omit<Figures, 'name'>) =>
    [
      name.padEnd(12),
      String(one.links).padStart(5),
      ...[
        one.structure,
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
    `dossier      links ${'structure precision recall link-F1 relation fate survived new-F1 cal.error'
      .split(' ')
      .map((name) => name.padStart(9))
      .join(' ')}`,
    ...dossiers.map((one) => line(one.name, one)),
    line('all', mean),
    '',
    'Reliability over all pairs judged:',
    ...bands.map(
      (band) =>
        `${band.from.toFixed(1)}-${band.to.toFixed(1)} ${String(band.pairs).padStart(5)} pairs  said ${band.said.toFixed(2)}  true ${band.true.toFixed(2)}`,
    ),
    '',
    `Missing of ${missing.links} partly kept paragraphs, word by word: precision ${missing.precision.toFixed(3)}, recall ${missing.recall.toFixed(3)}, F1 ${missing.f1.toFixed(3)}.`,
  ].join('\n');
}
