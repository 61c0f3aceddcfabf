/** Every threshold of the program; those used are stored in the result. */
export interface Settings {
  /** Least probability (0-1) of a link the tool stands by. */
  readonly linkProbability: number;
}

/** What a setting means, for help, checking and the report. */
export interface SettingDescription {
  readonly meaning: string;
  readonly unit: string;
  readonly range: readonly [least: number, most: number];
  readonly reason: string;
  readonly value: number;
}

export const SETTING_DESCRIPTIONS: Readonly<Record<keyof Settings, SettingDescription>> = {
  linkProbability: {
    value: 0.5,
    unit: 'probability',
    range: [0.05, 0.99],
    meaning: 'A pair of paragraphs is linked from this probability on.',
    reason: 'Even odds: below it a link would more often be wrong than right.',
  },
};

export const DEFAULT_SETTINGS: Settings = {
  linkProbability: SETTING_DESCRIPTIONS.linkProbability.value,
};
