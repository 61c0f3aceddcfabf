import type { AnchorKind, Credit, Fact, Gain, OriginRun, Overlap, Range } from './trace.js';

/** A fact or gain whose sentence is still to be written. */
export type Unworded<T> = T extends unknown ? Omit<T, 'sentence'> : never;

/** The English sentence of a fact, without group and paragraph, which stand beside it in every output. */
export function factSentence(fact: Unworded<Fact>): string {
  const [before, after] = [quoted(fact.before), quoted(fact.after)];
  switch (fact.kind) {
    case 'verb':
      return fact.verdict === 'other'
        ? `${before} became ${after}.`
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
      return `${NOUNS[fact.kind]} ${before} is nowhere in the joint motion.`;
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

/** A range in words: `23`, or `22 to 26` with the best figure in front: `23 (22 to 26)`. */
export function rangeWords({ low, best, high }: Range): string {
  return low === high ? `${best}` : `${best} (${low} to ${high})`;
}

/** A share of words with its range, in whole per cent: `12 % (9 to 15 %)`. */
export function shareWords({ low, best, high }: Range, total: number): string {
  const percent = (value: number) => (total === 0 ? 0 : Math.round((100 * value) / total));
  const [least, middle, most] = [percent(low), percent(best), percent(high)];
  return least === most ? `${middle} %` : `${middle} % (${least} to ${most} %)`;
}

/** What a motion kept and supplied, as two English sentences. */
export function creditSentences({ group, kept, supplied }: Credit): readonly [string, string] {
  const paragraphs = `${rangeWords(kept.paragraphs)} of ${kept.paragraphsTotal} paragraphs`;
  return [
    `${group} kept ${paragraphs} and, word for word, ${shareWords(kept.words, kept.wordsTotal)} of its words.`,
    `${group} supplied ${shareWords(supplied.split, supplied.wordsTotal)} of the words of the joint motion (shared words divided), ${shareWords(supplied.exclusive, supplied.wordsTotal)} alone.`,
  ];
}

/** Who had a run, in words: `only Verts/ALE`, `PPE and S&D`, `nobody: born in the negotiation`. */
export function originWords({
  class: origin,
  groups,
}: Pick<OriginRun, 'class' | 'groups'>): string {
  switch (origin) {
    case 'one group':
      return `only ${groups.join()}`;
    case 'several groups':
      return listWords(groups);
    case 'weaker':
      return `${listWords(groups)}, inflected or re-ordered`;
    case 'formula':
      return 'a formula that every resolution has';
    case 'nobody':
      return 'nobody: born in the negotiation';
  }
}

/** How much two motions had in common before the talks, as an English sentence. */
export function overlapSentence({ group, otherGroup, words, wordsTotal }: Overlap): string {
  const share = shareWords({ low: words, best: words, high: words }, wordsTotal);
  return `${share} of the words tabled by ${group} stood in the motion of ${otherGroup} too, before the talks.`;
}

/** `A`, `A and B`, `A, B and C`. */
export function listWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function quoted(text: string | null): string {
  return text === null ? 'nothing' : `“${text}”`;
}
