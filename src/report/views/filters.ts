import { CERTAINTIES } from '../../model/certainty.js';
import { FATES } from '../../model/comparison.js';
import { byCodeUnit } from '../../model/order.js';
import { PARAGRAPH_KINDS } from '../../model/tabled-text.js';
import type { Context } from '../context.js';

/** A value that rows can be filtered by, as the script and the reader know it. */
interface Choice {
  readonly value: string;
  readonly word: string;
}

/** What the script offers to filter by. */
export interface FiltersView {
  readonly groups: readonly {
    readonly value: string;
    readonly word: string;
    readonly letter: string;
    readonly tone: string;
  }[];
  readonly parts: readonly Choice[];
  readonly fates: readonly Choice[];
  readonly certainties: readonly Choice[];
  readonly verbs: readonly Choice[];
  /** Names, figures and references that the trace speaks of. */
  readonly mentions: readonly string[];
}

const VERBS = ['softened', 'hardened', 'mixed', 'other', 'same'] as const;

/** The choices that can occur in this dossier. */
export function filtersView({ comparison, parties, t, words }: Context): FiltersView {
  const names = [
    ...comparison.trace.facts.flatMap((fact) => ('valueBefore' in fact ? (fact.before ?? []) : [])),
    ...comparison.trace.gains.map(({ text }) => text),
  ];
  return {
    groups: parties.map(({ motion, name, letter, tone }) => ({
      value: motion.reference,
      word: name,
      letter,
      tone,
    })),
    parts: PARAGRAPH_KINDS.map((value) => ({ value, word: t.parts[value] })),
    fates: ([...FATES, 'new'] as const).map((value) => ({ value, word: words.fates[value] })),
    certainties: CERTAINTIES.map((certainty) => ({
      value: certainty.replace(' ', '-'),
      word: words.certainties[certainty],
    })),
    verbs: VERBS.map((value) => ({ value, word: t.verbs[value] })),
    mentions: [...new Set(names)].sort(byCodeUnit),
  };
}
