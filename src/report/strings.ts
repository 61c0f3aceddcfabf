import { type ReasonForms, translatedReason } from '../text/reasons.js';
import type { ReportLanguage } from '../text/strings/strings.js';
import de from './strings/de.json' with { type: 'json' };
import en from './strings/en.json' with { type: 'json' };
import fr from './strings/fr.json' with { type: 'json' };
import reasonsDe from './strings/reasons.de.json' with { type: 'json' };
import reasonsFr from './strings/reasons.fr.json' with { type: 'json' };

/** The captions of the page, one file a language; what queries and exports say too is in `text/strings`. */
export type PageStrings = typeof en;

/** The captions in a language. */
export function pageStrings(language: ReportLanguage): PageStrings {
  return { en, fr, de }[language];
}

const REASON_FORMS: Readonly<Record<ReportLanguage, ReasonForms | null>> = {
  en: null,
  fr: reasonsFr,
  de: reasonsDe,
};

/** A sentence of the page, and the language that it is in where that is not the page's; else null. */
export interface Told {
  readonly text: string;
  readonly lang: string | null;
}

/** A reason of the record, which is English, in the language of the page as far as it is known there. */
export function reasonIn(language: ReportLanguage, text: string): Told {
  const forms = REASON_FORMS[language];
  if (forms === null) return { text, lang: null };
  const translated = translatedReason(text, forms);
  return translated === null ? { text, lang: 'en' } : { text: translated, lang: null };
}
