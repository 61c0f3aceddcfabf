import { ACCURACY, type DossierScore } from '../../model/accuracy.js';
import { CERTAINTIES } from '../../model/certainty.js';
import { SETTING_DESCRIPTIONS, type Settings } from '../../model/settings.js';
import { fill } from '../../text/fill.js';
import { type Context, percent } from '../context.js';

/** The figures of `ACCURACY` in words and as a table, the means last. */
export interface AccuracyView {
  readonly lead: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly figures: readonly string[] }[];
}

/** How the figures were made: with which program and settings, and what they do not show. */
export interface MethodsView {
  readonly tool: string;
  readonly bands: readonly string[];
  readonly accuracy: AccuracyView;
  readonly settings: readonly {
    readonly name: string;
    readonly value: string;
    readonly unit: string;
    readonly meaning: string;
    readonly reason: string;
  }[];
  /** Why some subjects could not be judged, or only in part. */
  readonly unavailable: readonly string[];
}

/** The run manifest, from the record alone. */
export function methodsView(context: Context): MethodsView {
  const { comparison } = context;
  return {
    tool: `${comparison.tool.name} ${comparison.tool.version}`,
    bands: bands(context),
    accuracy: accuracyView(context),
    settings: (Object.keys(SETTING_DESCRIPTIONS) as (keyof Settings)[]).map((name) => {
      const { unit, meaning, reason } = SETTING_DESCRIPTIONS[name];
      return { name, value: String(comparison.settings[name]), unit, meaning, reason };
    }),
    unavailable: comparison.trace.availability.flatMap(({ reason }) => reason ?? []),
  };
}

function bands(context: Context): string[] {
  const { t, words, comparison } = context;
  const { almostSurely, probably } = comparison.settings;
  const least = { 'almost surely': almostSurely, probably, unsure: null };
  return CERTAINTIES.map((certainty) => {
    const word = words.certainties[certainty];
    const from = least[certainty];
    return from === null
      ? fill(t.bandBelow, { word, most: percent(context, probably) })
      : fill(t.bandFrom, { word, least: percent(context, from) });
  });
}

/** The figures shown, in the order of their columns. */
const FIGURES = ['linkPrecision', 'linkRecall', 'relation', 'fate', 'survived', 'newF1'] as const;

function accuracyView(context: Context): AccuracyView {
  const { t } = context;
  const { dossiers, calibrationError, missing } = ACCURACY;
  const mean = (figure: keyof Omit<DossierScore, 'name'>) =>
    percent(
      context,
      dossiers.reduce((sum, dossier) => sum + dossier[figure], 0) / Math.max(1, dossiers.length),
    );
  return {
    lead: fill(t.accuracyLead, {
      count: dossiers.length,
      precision: mean('linkPrecision'),
      recall: mean('linkRecall'),
      relation: mean('relation'),
      fate: mean('fate'),
      survived: mean('survived'),
      error: percent(context, calibrationError),
      missingPrecision: percent(context, missing.precision),
      missingRecall: percent(context, missing.recall),
    }),
    columns: [t.accuracyColumns.name, ...FIGURES.map((figure) => t.accuracyColumns[figure])],
    rows: [
      ...dossiers.map((dossier) => ({
        name: dossier.name,
        figures: FIGURES.map((figure) => percent(context, dossier[figure])),
      })),
      { name: t.mean, figures: FIGURES.map(mean) },
    ],
  };
}
