/** Every threshold of the program; those used are stored in the result. */
export interface Settings {
  /** Least probability (0-1) of a link the tool stands by. */
  readonly linkProbability: number;
  /** Least probabilities (0-1) of the words "almost surely" and "probably"; what lies below is "unsure". */
  readonly almostSurely: number;
  readonly probably: number;
  /** Least share (0-1) of a clause's content that must be found in a joint paragraph for the evidence to say that the clause is there. */
  readonly clauseHeld: number;
  /** Least share (0-1) of a paragraph's words kept in order for review mode to suggest edited; below, it suggests reworded. */
  readonly wordsKept: number;
  /** Least share (0-1) of common words at which a word difference is shown; below, both texts are shown whole. */
  readonly wordDifferenceShare: number;
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
  almostSurely: {
    value: 0.9,
    unit: 'probability',
    range: [0.5, 1],
    meaning: 'From this probability on a link is called "almost surely" right.',
    reason: 'Nine in ten: a reader who quotes ten such links expects one slip at most.',
  },
  probably: {
    value: 0.7,
    unit: 'probability',
    range: [0.5, 1],
    meaning:
      'From this probability on a link is called "probably" right; what lies between it and its complement is "unsure" and makes the range of every count.',
    reason:
      'Two in three or better is what readers mean by "probably"; the complement (0.3) makes the doubt symmetric.',
  },
  clauseHeld: {
    value: 0.45,
    unit: 'share of weighted content',
    range: [0.1, 0.9],
    meaning: 'A clause of a motion counts as held by a joint paragraph from this share on.',
    reason:
      'Near one half: a reworded clause keeps its names and figures, another clause does not.',
  },
  wordsKept: {
    value: 0.6,
    unit: 'share of words',
    range: [0.3, 0.95],
    meaning:
      'From this share of its words kept in order on, review mode suggests edited for a link that a person draws.',
    reason: 'The contract says "most of its words kept".',
  },
  wordDifferenceShare: {
    value: 0.35,
    unit: 'share of words',
    range: [0, 1],
    meaning:
      'Below this share of common words both texts are shown whole, their common runs underlined.',
    reason: 'With two words in three replaced a word difference reads as confetti.',
  },
};

export const DEFAULT_SETTINGS: Settings = {
  linkProbability: SETTING_DESCRIPTIONS.linkProbability.value,
  almostSurely: SETTING_DESCRIPTIONS.almostSurely.value,
  probably: SETTING_DESCRIPTIONS.probably.value,
  clauseHeld: SETTING_DESCRIPTIONS.clauseHeld.value,
  wordsKept: SETTING_DESCRIPTIONS.wordsKept.value,
  wordDifferenceShare: SETTING_DESCRIPTIONS.wordDifferenceShare.value,
};

/** Bounds on what is read, so that no file can stop the program; all far above what a motion needs. */
export const READING_BOUNDS = {
  /** Bytes of one file. The largest joint motions are below 1 MB; pages saved with their pictures reach a few MB. */
  fileBytes: 32 * 1024 * 1024,
  /** Bytes of one unpacked part of a DOCX file. */
  partBytes: 24 * 1024 * 1024,
  /** Tags of one page. The longest real pages have some 20 000; pictures saved inside a page have none. */
  tags: 400_000,
  /** Lines or paragraphs of one document. The longest have some 1 000, wrapped copies some 5 000. */
  lines: 20_000,
  /** Characters of one plain text. The longest joint motions have some 100 000. */
  textCharacters: 8_000_000,
  /** Characters of one paragraph with its points, and of all paragraphs. The longest at hand have below 1 000; the cost is their square. */
  paragraphCharacters: 40_000,
  bodyCharacters: 1_000_000,
  /** Pages of one PDF file. The longest joint motions have some 30. */
  pages: 400,
} as const;
