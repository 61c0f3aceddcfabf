import { CERTAINTIES } from '../../model/certainty.js';
import { SETTING_DESCRIPTIONS, type Settings } from '../../model/settings.js';
import { type Context, percent } from '../context.js';
import { fill } from '../strings.js';

/** How the figures were made: with which program and settings, and what they do not show. */
export interface MethodsView {
  readonly tool: string;
  readonly bands: readonly string[];
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
