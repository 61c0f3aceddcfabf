/** A word or phrase with its strength among its like; higher is harder. */
export interface Graded {
  /** Words in normal form, separated by single spaces. */
  readonly phrase: string;
  readonly grade: number;
}

const graded = (grade: number, phrases: string): Graded[] =>
  phrases.split('|').map((phrase) => ({ phrase, grade }));

/**
 * Modal verbs: must > should > may.
 * Source: our own ordering, after the English style of the institutions (obligation, recommendation, possibility).
 */
export const MODALS: readonly Graded[] = [
  ...graded(3, 'must|shall|has to|have to|needs to|need to|is obliged to|are obliged to'),
  ...graded(2, 'should|ought to'),
  ...graded(1, 'may|might|can|could'),
];

/** How many are meant: all > most > many > several > some. Source: our own ordering. */
export const QUANTIFIERS: readonly Graded[] = [
  ...graded(5, 'all|every|each|any'),
  ...graded(4, 'most|the majority of|a majority of|the vast majority of|most of'),
  ...graded(3, 'many|numerous|a large number of|many of'),
  ...graded(2, 'several|a number of|various'),
  ...graded(1, 'some|certain|a few|few|some of'),
];

/** Phrases in which a quantifier says nothing of how many. */
export const NO_QUANTIFIERS: readonly string[] = [
  'at all',
  'above all',
  'after all',
  'first of all',
  'all the more',
  'all the same',
  'each other',
  'in any case',
  'in any event',
  'for some time',
  'any longer',
  'any more',
  'any further',
  'without any',
  'at most',
  'to some extent',
];

/** How soon: at once > soon > in good time. Source: our own ordering. */
export const URGENCIES: readonly Graded[] = [
  ...graded(
    3,
    'immediate|immediately|without delay|without further delay|without any delay|at once|on the spot|forthwith|with immediate effect|straight away',
  ),
  ...graded(
    2,
    'urgent|urgently|prompt|promptly|swift|swiftly|speedy|speedily|quickly|rapidly|as soon as possible|as a matter of urgency|as a matter of priority|without undue delay',
  ),
  ...graded(1, 'in due course|in good time|in the near future|in due time|eventually'),
];

/** Phrases in which a word of urgency says nothing of how soon. */
export const NO_URGENCIES: readonly string[] = [
  'immediate family',
  'immediate vicinity',
  'immediate neighbourhood',
  'immediate neighbours',
  'immediate aftermath',
  'immediately after',
  'immediately before',
  'immediately adjacent',
];

/** Words that deny the word after them. Source: the closed class of English negators. */
export const NEGATORS: readonly string[] = [
  'not',
  'no',
  'never',
  'nor',
  'neither',
  'cannot',
  'none',
];

/** Phrases in which a negator denies nothing. */
export const NO_NEGATIONS: readonly string[] = [
  'not only',
  'not least',
  'no later than',
  'not later than',
  'no less than',
  'not less than',
  'no fewer than',
  'no more than',
  'not more than',
  'whether or not',
  'if not',
  'no doubt',
  'no longer',
  'not yet',
];

/** Words that deny by their meaning: where one stands, a missing "not" flips nothing ("has not paid" / "has yet to pay"). */
export const DENYING =
  /^(?:yet|without|fail(?:s|ed|ing|ure)?|refus(?:e|es|ed|al|ing)|lack(?:s|ed|ing)?|unable|absence|den(?:y|ies|ied|ial|ying)|refrain(?:s|ed|ing)?|prevent(?:s|ed|ing)?|instead|rather|hardly|longer|avoid(?:s|ed|ing)?|stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|halt(?:s|ed|ing)?|end(?:s|ed|ing)?|prohibit(?:s|ed|ing)?|ban(?:s|ned|ning)?|forb(?:id|ids|ade|idden)|oppos(?:e|es|ed|ing)|reject(?:s|ed|ing)?|unless)$/u;
