import type { AnchorKind, Fact, Gain } from '../model/trace.js';

/** A fact or gain whose sentence is still to be written. */
type Unworded<T> = T extends unknown ? Omit<T, 'sentence'> : never;

/** The English sentence of a fact, without group and paragraph, which stand beside it in every output. */
export function factSentence(fact: Unworded<Fact>): string {
  const [before, after] = [quoted(fact.before), quoted(fact.after)];
  switch (fact.kind) {
    case 'verb':
      return fact.verdict === 'other'
        ? `${before} became ${after}: ${fact.ladder.startsWith('demand') ? 'a demand became a statement' : 'a statement became a demand'}.`
        : `${before} became ${after} (${fact.verdict}).`;
    case 'negation':
      return `${before} became ${after}: the sense is turned round.`;
    case 'modality':
    case 'quantifier':
      return `${before} became ${after} (${fact.verdict}).`;
    case 'urgency':
      if (fact.after === null) return `${before} is gone (${fact.verdict}).`;
      return fact.before === null
        ? `${after} was added (${fact.verdict}).`
        : `${before} became ${after} (${fact.verdict}).`;
    case 'addressee':
      switch (fact.verdict) {
        case 'shifted':
          return `Asked of ${fact.before}; in the joint motion of ${fact.after}.`;
        case 'narrowed':
          return `Asked of ${fact.before}; in the joint motion only of ${fact.after}.`;
        case 'widened':
          return `Asked of ${fact.before}; in the joint motion also of others: ${fact.after}.`;
      }
  }
  switch (fact.verdict) {
    case 'gone':
      return fact.kind === 'number'
        ? `The figure ${before} is no longer given.`
        : `${NOUNS[fact.kind]} ${before} is nowhere in the joint motion.`;
    case 'elsewhere':
      return `${NOUNS[fact.kind]} ${before} is gone from here; the joint motion has it in ${fact.stillIn.join(', ')}.`;
    case 'changed':
      return `${before} became ${after}.`;
    case 'restated':
      return `${before} is now ${after}: the same figure, given roughly.`;
  }
}

/** The English sentence of a gain. */
export function gainSentence({ kind, text, groups }: Unworded<Gain>): string {
  const source =
    groups.length === 0 ? 'no motion has it' : `elsewhere in the motions of ${groups.join(', ')}`;
  return `${NOUNS[kind]} ${quoted(text)} was added (${source}).`;
}

const NOUNS: Readonly<Record<AnchorKind, string>> = {
  person: 'The person',
  organisation: 'The organisation',
  place: 'The place',
  name: 'The name',
  number: 'The figure',
  date: 'The date',
  'legal reference': 'The reference',
};

function quoted(text: string | null): string {
  return text === null ? 'nothing' : `“${text}”`;
}
