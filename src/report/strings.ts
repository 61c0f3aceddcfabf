import type { ReportLanguage } from '../text/strings/strings.js';
import de from './strings/de.json' with { type: 'json' };
import en from './strings/en.json' with { type: 'json' };
import fr from './strings/fr.json' with { type: 'json' };

/** The captions of the page, one file a language; what queries and exports say too is in `text/strings`. */
export type PageStrings = typeof en;

/** The captions in a language. */
export function pageStrings(language: ReportLanguage): PageStrings {
  return { en, fr, de }[language];
}

/** A caption with its `{places}` filled. */
export function fill(caption: string, values: Readonly<Record<string, string | number>>): string {
  return caption.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
