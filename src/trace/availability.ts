import type { Availability, SubjectAvailability, TraceSubject } from '../model/trace.js';
import { hasStemmer } from '../text/stems.js';

/** What needs no language at all, or no more than digits and letters. */
const ANY_LANGUAGE: readonly TraceSubject[] = [
  'origins',
  'credits',
  'overlap',
  'signing',
  'numbers',
];

/** What rests on tables that exist for English. */
const ENGLISH_ONLY: readonly TraceSubject[] = [
  'verbs',
  'negation, modality, quantifiers, urgency',
  'addressees',
  'names',
  'dates',
];

/** What the trace can say of a dossier in a language (two-letter code), subject by subject. */
export function availability(language: string): SubjectAvailability[] {
  const english = language === 'en';
  const stems = hasStemmer(language);
  return [
    ...ANY_LANGUAGE.map((subject) => entry(subject, 'available', null)),
    entry(
      'weaker origins',
      stems ? 'available' : 'in part',
      stems
        ? null
        : `There are no stemming rules for the language "${language}": words are compared by their first letters.`,
    ),
    entry(
      'legal references',
      english ? 'available' : 'in part',
      english
        ? null
        : 'Outside English only numbers of acts and documents (2021/821) are compared.',
    ),
    ...ENGLISH_ONLY.map((subject) =>
      entry(
        subject,
        english ? 'available' : 'not available',
        english ? null : `Not available for the language "${language}": the tables are in English.`,
      ),
    ),
  ];
}

function entry(
  subject: TraceSubject,
  level: Availability,
  reason: string | null,
): SubjectAvailability {
  return { subject, availability: level, reason };
}
