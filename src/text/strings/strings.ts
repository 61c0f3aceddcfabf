import type { Certainty } from '../../model/certainty.js';
import type { Fate } from '../../model/comparison.js';
import type { Survival } from '../../model/survival.js';
import type { ParagraphKind } from '../../model/tabled-text.js';
import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';

/**
 * The words and sentences that report, queries and exports share, so that all say the same;
 * one file a language. A sentence is a function of the figures in it.
 */
export interface Strings {
  readonly fates: Readonly<Record<Fate | 'new', string>>;
  readonly kinds: Readonly<Record<ParagraphKind, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  /** `Verts/ALE: 21 to 23 of 31 paragraphs survived, 6 word for word.`; `who` is a group or a reference. */
  readonly survival: (who: string, survival: Survival) => string;
}

export type ReportLanguage = 'en' | 'fr' | 'de';

export const REPORT_LANGUAGES: readonly ReportLanguage[] = ['en', 'fr', 'de'];

/** The strings of a language. */
export function strings(language: ReportLanguage): Strings {
  return { en, fr, de }[language];
}
