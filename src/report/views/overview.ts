import { FATES, type Fate } from '../../model/comparison.js';
import { paragraphAnchor } from '../../model/party.js';
import { survival } from '../../model/survival.js';
import { type Context, paragraphName } from '../context.js';
import {
  type CountsView,
  type MapView,
  maps,
  partCounts,
  type Segment,
  wholeCounts,
} from './counts.js';
import { type CreditsView, creditsView } from './credit.js';
import { type DocumentView, documentViews } from './documents.js';
import { changesTable } from './facts.js';

/** The answer of a group: its sentence, its bar, its counts by part, its map of paragraphs. */
export interface GroupView {
  readonly anchor: string;
  readonly name: string;
  readonly letter: string;
  readonly tone: string;
  readonly reference: string;
  readonly isReplaced: boolean;
  readonly sentence: string;
  readonly bar: readonly Segment[];
  readonly whole: CountsView;
  readonly parts: readonly CountsView[];
  readonly maps: readonly MapView[];
}

export interface OverviewView {
  readonly groups: readonly GroupView[];
  readonly columns: readonly { readonly fate: Fate; readonly word: string }[];
  readonly born: {
    readonly lead: string;
    readonly paragraphs: readonly { readonly anchor: string; readonly name: string }[];
  };
  readonly changes: ReturnType<typeof changesTable>;
  readonly credits: CreditsView;
  readonly documents: readonly DocumentView[];
  readonly notices: readonly {
    readonly severity: string;
    readonly word: string;
    readonly where: string;
    readonly message: string;
  }[];
  readonly fates: readonly {
    readonly fate: Fate | 'new';
    readonly word: string;
    readonly meaning: string;
  }[];
}

/** The first page: who got what, of which documents, and what was odd about them. */
export function overviewView(context: Context): OverviewView {
  const { comparison, t, words } = context;
  return {
    groups: groupViews(context),
    columns: FATES.map((fate) => ({ fate, word: words.fates[fate] })),
    born: born(context),
    changes: changesTable(context),
    credits: creditsView(context),
    documents: documentViews(context),
    notices: comparison.notices.map(({ severity, where, message }) => ({
      severity,
      word: words.severities[severity],
      where,
      message,
    })),
    fates: ([...FATES, 'new'] as const).map((fate) => ({
      fate,
      word: words.fates[fate],
      meaning: t.fatesExplained[fate],
    })),
  };
}

/** The answer of every group. */
export function groupViews(context: Context): GroupView[] {
  return context.parties.map((party) => {
    const { anchor, name, letter, tone, motion } = party;
    const whole = wholeCounts(context, party);
    return {
      anchor,
      name,
      letter,
      tone,
      reference: motion.reference,
      isReplaced: motion.replaced,
      sentence: context.words.survival(name, survival(context.comparison, motion)),
      bar: whole.bar,
      whole,
      parts: partCounts(context, party),
      maps: maps(context, party),
    };
  });
}

function born(context: Context): OverviewView['born'] {
  const { comparison, t } = context;
  return {
    lead: comparison.new.length === 0 ? t.bornNowhere : t.bornHereLead,
    paragraphs: comparison.new.map((id) => ({
      anchor: paragraphAnchor(comparison.joint.reference, id),
      name: paragraphName(context, context.jointParagraph(id).kind, id),
    })),
  };
}
