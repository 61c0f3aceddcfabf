import { InputError } from '../errors.js';
import { DEFAULT_SETTINGS, SETTING_DESCRIPTIONS, type Settings } from '../model/settings.js';
import { nearest } from '../text/nearest.js';

/** The defaults with the settings of a config file in their place; InputError names the first wrong key of `file`. */
export function checkSettings(value: unknown, file: string): Settings {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(
      `${file}: settings are one JSON object such as {"linkProbability": 0.6}; motion-compare settings prints all of them.`,
    );
  }
  for (const [key, given] of Object.entries(value)) checkSetting(key, given, file);
  const settings: Settings = { ...DEFAULT_SETTINGS, ...value };
  if (settings.probably > settings.almostSurely) {
    throw new InputError(
      `${file}: probably (${settings.probably}) must not be greater than almostSurely (${settings.almostSurely}); change one of them.`,
    );
  }
  return settings;
}

function checkSetting(key: string, given: unknown, file: string): void {
  const known = Object.keys(SETTING_DESCRIPTIONS);
  if (!known.includes(key)) {
    const guess = nearest(key, known);
    const remedy =
      guess === null ? 'motion-compare settings prints all of them.' : `did you mean ${guess}?`;
    throw new InputError(`${file}: there is no setting ${JSON.stringify(key)}; ${remedy}`);
  }
  const [least, most] = SETTING_DESCRIPTIONS[key as keyof Settings].range;
  if (typeof given !== 'number' || !(given >= least && given <= most)) {
    throw new InputError(
      `${file}: ${key} is ${JSON.stringify(given)}, but must be a number from ${least} to ${most}.`,
    );
  }
}
