import { fill } from './fill.js';

/** Why two paragraphs are linked, or not, as the record says it; the `{places}` hold figures and words of the texts. */
export const REASONS = {
  share: '{share} of what the source says is found here, weighed by how telling its words are.',
  shared: 'Both have: {words}.',
  alike: 'Near in meaning: {words}.',
  clause: '1 of its {all} clauses is here.',
  clauses: '{held} of its {all} clauses are here.',
  missing: 'Not found here: {parts}.',
  alone: 'No other paragraph of the joint motion comes as near.',
  anew: 'No other paragraph of any motion has most of the words of this clause of the joint motion.',
  person: 'A person drew this link.',
  refused: 'A person decided that this is no link.',
  opposed: 'The two want opposite things of the same object.',
  cited: 'One only cites what the other is about.',
  elsewhere: 'Another paragraph of the joint motion comes nearer to it.',
  little: 'Only {share} of what the source says is found here, and no telling word is shared.',
  subject:
    'Only {share} of what the source says is found here ({words}): the same subject, not the same statement.',
} as const;

export type ReasonName = keyof typeof REASONS;

/** The same sentences in another language, with the same places. */
export type ReasonForms = Readonly<Record<ReasonName, string>>;

/** A reason as the record says it. */
export function reason(name: ReasonName, values: Readonly<Record<string, string | number>> = {}) {
  return fill(REASONS[name], values);
}

/** A reason of a record in another language; null for a sentence of another form, such as a later version may write. */
export function translatedReason(text: string, forms: ReasonForms): string | null {
  for (const { name, pattern } of PATTERNS) {
    const match = pattern.exec(text);
    if (match !== null) return fill(forms[name], match.groups ?? {});
  }
  return null;
}

const PATTERNS = Object.entries(REASONS).map(([name, form]) => ({
  name: name as ReasonName,
  pattern: new RegExp(
    `^${form.replace(/[.()]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>[^]+)')}$`,
    'u',
  ),
}));
