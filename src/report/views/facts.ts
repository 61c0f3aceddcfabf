import { paragraphAnchor } from '../../model/party.js';
import { ANCHOR_KINDS, type AnchorKind, type Fact } from '../../model/trace.js';
import { type Context, groupBy, listWords, paragraphName } from '../context.js';

/** A political change in words: `softened: “condemns” → “regrets”`. */
export interface FactView {
  readonly kind: string;
  readonly kindWord: string;
  readonly verdict: string;
  readonly verdictWord: string;
  /** As printed; empty where one side has nothing of the kind. */
  readonly before: string;
  readonly after: string;
  /** The joint paragraphs that have it instead, in words; else empty. */
  readonly elsewhere: string;
  /** Where it happened, for lists of several paragraphs. */
  readonly anchor: string;
  readonly place: string;
}

/** How many changes had a verdict. */
export interface TallyView {
  readonly verdict: string;
  readonly word: string;
  readonly count: number;
}

/** Changes of one motion by sort, for the overview. */
export interface ChangesRow {
  readonly name: string;
  readonly letter: string;
  readonly tone: string;
  readonly anchor: string;
  readonly counts: readonly number[];
}

/** What changed between one source paragraph and the joint motion. */
export function factViews(context: Context, motion: string, source: string): FactView[] {
  return context.factsOfSource(motion, source).map((fact) => factView(context, fact));
}

/** Everything that changed between a motion and the joint motion: what changed its weight first, then names and figures. */
export function factsOfMotion(context: Context, motion: string): FactView[] {
  const facts = context.comparison.trace.facts.filter((fact) => fact.motion === motion);
  return [...facts.filter((fact) => !isAnchor(fact)), ...facts.filter(isAnchor)].map((fact) =>
    factView(context, fact),
  );
}

/** The changes counted by verdict, in the order they first come. */
export function tallyOf({ words }: Context, facts: readonly FactView[]): TallyView[] {
  return [...groupBy(facts, ({ verdict }) => verdict)].map(([verdict, { length }]) => ({
    verdict,
    word: words.verdicts[verdict as Fact['verdict']],
    count: length,
  }));
}

/** The sorts of changes that the overview counts, in the order of its columns. */
const SORTS = {
  softened: ({ verdict }: Fact) => verdict === 'softened',
  hardened: ({ verdict }: Fact) => verdict === 'hardened',
  other: (fact: Fact) =>
    ['other', 'flipped'].includes(fact.verdict) || (fact.verdict === 'changed' && !isAnchor(fact)),
  addressees: ({ kind }: Fact) => kind === 'addressee',
  gone: ({ verdict }: Fact) => verdict === 'gone',
  altered: (fact: Fact) =>
    isAnchor(fact) && (fact.verdict === 'changed' || fact.verdict === 'restated'),
} as const;

/** How much of each sort changed in every motion, under their captions. */
export function changesTable(context: Context): {
  readonly columns: readonly string[];
  readonly rows: readonly ChangesRow[];
} {
  const { t, parties, comparison } = context;
  const sorts = Object.keys(SORTS) as (keyof typeof SORTS)[];
  return {
    columns: sorts.map((sort) => t.changeColumns[sort]),
    rows: parties.map(({ name, letter, tone, anchor, motion }) => {
      const facts = comparison.trace.facts.filter((fact) => fact.motion === motion.reference);
      return {
        name,
        letter,
        tone,
        anchor,
        counts: sorts.map((sort) => facts.filter(SORTS[sort]).length),
      };
    }),
  };
}

/** Names and figures of a joint paragraph that none of its sources had. */
export function gainViews(context: Context, joint: string): FactView[] {
  const { comparison, t } = context;
  return comparison.trace.gains
    .filter((gain) => gain.joint === joint)
    .map(({ kind, text, groups }) => ({
      kind,
      kindWord: context.words.factKinds[kind],
      verdict: 'gained',
      verdictWord: groups.length === 0 ? t.fromNobody : listWords(context, groups),
      before: '',
      after: text,
      elsewhere: '',
      anchor: paragraphAnchor(comparison.joint.reference, joint),
      place: '',
    }));
}

function factView(context: Context, fact: Fact): FactView {
  const paragraph = context.sourceParagraph(fact.motion, fact.source);
  return {
    kind: fact.kind,
    kindWord: context.words.factKinds[fact.kind],
    verdict: fact.verdict,
    verdictWord: context.words.verdicts[fact.verdict],
    before: fact.before ?? '',
    after: fact.after ?? '',
    elsewhere: fact.verdict === 'elsewhere' ? jointNames(context, fact.stillIn) : '',
    anchor: paragraphAnchor(fact.motion, fact.source),
    place: paragraphName(context, paragraph.kind, paragraph.id),
  };
}

function jointNames(context: Context, ids: readonly string[]): string {
  return listWords(
    context,
    ids.map((id) => paragraphName(context, context.jointParagraph(id).kind, id)),
  );
}

function isAnchor(fact: Fact): boolean {
  return ANCHOR_KINDS.includes(fact.kind as AnchorKind);
}
