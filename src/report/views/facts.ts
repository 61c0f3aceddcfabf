import { paragraphAnchor } from '../../model/party.js';
import type { Fact } from '../../model/trace.js';
import { type Context, listWords, paragraphName } from '../context.js';

/** A political change in words: `softened: “condemns” → “regrets”`. */
export interface FactView {
  readonly kind: string;
  readonly kindWord: string;
  readonly verdict: string;
  readonly verdictWord: string;
  /** As printed; empty where one side has nothing of the kind. */
  readonly before: string;
  readonly after: string;
  /** Where it happened, for lists of several paragraphs. */
  readonly anchor: string;
  readonly place: string;
}

/** What changed between one source paragraph and the joint motion. */
export function factViews(context: Context, motion: string, source: string): FactView[] {
  return context.factsOfSource(motion, source).map((fact) => factView(context, fact));
}

/** Everything that changed between a motion and the joint motion, in the order of its paragraphs. */
export function factsOfMotion(context: Context, motion: string): FactView[] {
  return context.comparison.trace.facts
    .filter((fact) => fact.motion === motion)
    .map((fact) => factView(context, fact));
}

/** Names and figures of a joint paragraph that none of its sources had. */
export function gainViews(context: Context, joint: string): FactView[] {
  const { comparison, t } = context;
  return comparison.trace.gains
    .filter((gain) => gain.joint === joint)
    .map(({ kind, text, groups }) => ({
      kind,
      kindWord: t.factKinds[kind],
      verdict: 'gained',
      verdictWord: groups.length === 0 ? t.fromNobody : listWords(context, groups),
      before: '',
      after: text,
      anchor: paragraphAnchor(comparison.joint.reference, joint),
      place: '',
    }));
}

function factView(context: Context, fact: Fact): FactView {
  const { t } = context;
  const paragraph = context.sourceParagraph(fact.motion, fact.source);
  return {
    kind: fact.kind,
    kindWord: t.factKinds[fact.kind],
    verdict: fact.verdict,
    verdictWord: t.verdicts[fact.verdict],
    before: fact.before ?? '',
    after: fact.after ?? '',
    anchor: paragraphAnchor(fact.motion, fact.source),
    place: paragraphName(context, paragraph.kind, paragraph.id),
  };
}
