import { fullId } from '../../model/paragraph.js';
import { linkAnchor, paragraphAnchor } from '../../model/party.js';
import type {
  Reviewer,
  ReviewNote,
  ReviewSummary,
  StaleDecision,
  StaleSide,
  Voice,
} from '../../model/review.js';
import { fill } from '../../text/fill.js';
import { type Context, dateWords, listWords, probabilityWords } from '../context.js';

/** One decision of a person, with what the machine had said. */
export interface DecisionView {
  readonly decision: string;
  readonly word: string;
  readonly about: string;
  /** Empty where the page has no such place, e.g. for a refused link. */
  readonly anchor: string;
  readonly relation: string;
  readonly machine: string;
  readonly who: string;
}

/** A decision on words that have changed, with the old and the new. */
export interface StaleView {
  readonly lead: string;
  readonly reason: string;
  readonly who: string;
  readonly sides: readonly {
    readonly was: string;
    readonly wasText: string;
    readonly now: string;
    readonly nowText: string;
  }[];
}

/** What people decided: how much, who and when, each decision, and what has gone stale. */
export interface ReviewedView {
  readonly lead: string;
  readonly reviewers: readonly string[];
  readonly decisions: readonly DecisionView[];
  readonly notes: readonly {
    readonly about: string;
    readonly text: string;
    readonly who: string;
  }[];
  readonly stale: readonly StaleView[];
}

/** Null where only the machine has spoken. */
export function reviewedView(context: Context): ReviewedView | null {
  const { review } = context.comparison;
  if (review === null) return null;
  return {
    lead: leadOf(context, review),
    reviewers: review.reviewers.map((reviewer) => reviewerLine(context, reviewer)),
    decisions: [...linkDecisions(context, review), ...marks(context, review)],
    notes: review.notes.map((note) => noteView(context, note)),
    stale: review.stale.map((decision) => staleView(context, decision)),
  };
}

function leadOf({ t, comparison }: Context, { links, paragraphs, stale }: ReviewSummary): string {
  const count = (decision: string) => links.filter((link) => link.decision === decision).length;
  return fill(t.reviewed.lead, {
    links: comparison.links.length,
    confirmed: count('confirmed'),
    changed: count('changed'),
    added: count('added'),
    rejected: count('rejected'),
    marked: paragraphs.length,
    stale: stale.length,
  });
}

function reviewerLine(context: Context, { name, decisions, first, last }: Reviewer): string {
  const days = [...new Set([first, last].map((time) => day(context, time)))];
  return fill(context.t.reviewed.reviewer, {
    name: name ?? context.t.reviewed.noName,
    decisions,
    days: days.join(' – '),
  });
}

function linkDecisions(context: Context, { links }: ReviewSummary): DecisionView[] {
  const { t, words, comparison } = context;
  return links.map((link) => {
    const { relation, machine, decision, motion, source, joint } = link;
    const had = machine.relation === null ? t.reviewed.noLink : words.fates[machine.relation];
    const sure = machine.relation === null ? 1 - machine.probability : machine.probability;
    return {
      decision,
      word: words.decisions[decision],
      about: `${fullId(motion, source)} → ${fullId(comparison.joint.reference, joint)}`,
      anchor: relation === null ? paragraphAnchor(motion, source) : linkAnchor(link),
      relation: relation === null ? t.reviewed.noLink : words.fates[relation],
      machine: `${had}, ${probabilityWords(context, sure)}`,
      who: who(context, link.voices),
    };
  });
}

function marks(context: Context, { paragraphs }: ReviewSummary): DecisionView[] {
  return paragraphs.map(({ document, paragraph, decision, voices }) => ({
    decision,
    word: context.words.decisions[decision],
    about: fullId(document, paragraph),
    anchor: paragraphAnchor(document, paragraph),
    relation: '',
    machine: '',
    who: who(context, voices),
  }));
}

function noteView(context: Context, note: ReviewNote) {
  const { motion, source, joint, text } = note;
  const ids = [
    ...(motion !== null && source !== null ? [fullId(motion, source)] : []),
    ...(joint === null ? [] : [fullId(context.comparison.joint.reference, joint)]),
  ];
  return { about: ids.join(' → '), text, who: who(context, [note]) };
}

function staleView(context: Context, decision: StaleDecision): StaleView {
  const { t, words } = context;
  const { motion, source, joint, relation, reason, voices } = decision;
  const what = relation === null ? t.reviewed.stale[decision.decision] : words.fates[relation];
  const ids = [
    ...(motion !== null && source !== null ? [fullId(motion, source.was.id)] : []),
    ...(joint === null ? [] : [joint.was.id]),
  ];
  return {
    lead: `${what}: ${ids.join(' → ')}`,
    reason,
    who: who(context, voices),
    sides: [source, joint].flatMap((side) => (side?.changed ? [sideView(context, side)] : [])),
  };
}

function sideView({ t }: Context, { was, now }: StaleSide): StaleView['sides'][number] {
  return {
    was: fill(t.reviewed.then, { id: was.id }),
    wasText: was.text,
    now: now === null ? t.reviewed.gone : fill(t.reviewed.now, { id: now.id }),
    nowText: now?.text ?? '',
  };
}

function who(context: Context, voices: readonly Voice[]): string {
  const { reviewed } = context.t;
  return listWords(
    context,
    voices.map(({ by, at }) => `${by ?? reviewed.noName} (${day(context, at)})`),
  );
}

function day(context: Context, time: string): string {
  return dateWords(context, time.slice(0, 10));
}
