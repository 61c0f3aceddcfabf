import { FATES, type Fate } from '../../model/comparison.js';
import { paragraphAnchor } from '../../model/party.js';
import { type Survival, survival } from '../../model/survival.js';
import { PARAGRAPH_KINDS, type ParagraphKind } from '../../model/tabled-text.js';
import { type Context, dateWords, listWords, paragraphName, shortName } from '../context.js';
import type { Party } from '../names.js';
import { fill } from '../strings.js';

/** The answer of a group: its sentence, its bar, its counts by part, its map of paragraphs. */
export interface GroupView {
  readonly anchor: string;
  readonly name: string;
  readonly letter: string;
  readonly tone: string;
  readonly reference: string;
  readonly isReplaced: boolean;
  readonly sentence: string;
  readonly parts: readonly PartView[];
}

/** Counts of one part of a motion, or of all of it. */
export interface PartView {
  readonly kind: ParagraphKind | 'whole';
  readonly isWhole: boolean;
  readonly name: string;
  readonly total: number;
  readonly survived: string;
  readonly fates: readonly { readonly fate: Fate; readonly word: string; readonly count: number }[];
  /** Segments of the stacked bar, in per cent of its width. */
  readonly bar: readonly { readonly fate: Fate; readonly x: string; readonly width: string }[];
  /** One box a paragraph; empty for the whole. */
  readonly boxes: readonly {
    readonly anchor: string;
    readonly label: string;
    readonly fate: Fate;
    readonly title: string;
  }[];
}

export interface DocumentView {
  readonly kind: string;
  readonly reference: string;
  readonly group: string;
  readonly date: string;
  readonly file: string;
  readonly sha256: string;
  readonly address: string;
  readonly signatories: readonly { readonly group: string; readonly members: string }[];
}

export interface OverviewView {
  readonly groups: readonly GroupView[];
  readonly born: string;
  readonly documents: readonly DocumentView[];
  readonly notices: readonly {
    readonly severity: string;
    readonly word: string;
    readonly where: string;
    readonly message: string;
  }[];
  readonly columns: readonly { readonly fate: Fate; readonly word: string }[];
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
    groups: context.parties.map((party) => groupView(context, party)),
    born: born(context),
    documents: documents(context),
    notices: comparison.notices.map(({ severity, where, message }) => ({
      severity,
      word: t.severities[severity],
      where,
      message,
    })),
    columns: FATES.map((fate) => ({ fate, word: words.fates[fate] })),
    fates: ([...FATES, 'new'] as const).map((fate) => ({
      fate,
      word: words.fates[fate],
      meaning: t.fatesExplained[fate],
    })),
  };
}

function groupView(context: Context, party: Party): GroupView {
  const { comparison, t, words } = context;
  const whole = survival(comparison, party.motion);
  const parts = PARAGRAPH_KINDS.map((kind) =>
    partView(
      context,
      party,
      kind,
      t.parts[kind],
      survival(comparison, party.motion, (paragraph) => paragraph.kind === kind),
    ),
  ).filter(({ total }) => total > 0);
  return {
    anchor: party.anchor,
    name: party.name,
    letter: party.letter,
    tone: party.tone,
    reference: party.motion.reference,
    isReplaced: party.motion.replaced,
    sentence: words.survival(party.name, whole),
    parts: [partView(context, party, 'whole', t.whole, whole), ...parts],
  };
}

function partView(
  context: Context,
  party: Party,
  kind: PartView['kind'],
  name: string,
  { total, least, most, fates }: Survival,
): PartView {
  const { t, words } = context;
  let x = 0;
  const bar = FATES.filter((fate) => fates[fate] > 0).map((fate) => {
    const width = (100 * fates[fate]) / total;
    const segment = { fate, x: `${round(x)}%`, width: `${round(width)}%` };
    x += width;
    return segment;
  });
  return {
    kind,
    isWhole: kind === 'whole',
    name,
    total,
    survived: least === most ? String(least) : fill(t.rangeTo, { least, most }),
    fates: FATES.map((fate) => ({ fate, word: words.fates[fate], count: fates[fate] })),
    bar,
    boxes: party.motion.paragraphs
      .filter((paragraph) => paragraph.kind === kind)
      .map((paragraph) => ({
        anchor: paragraphAnchor(party.motion.reference, paragraph.id),
        label: shortName(paragraph.id),
        fate: paragraph.fate,
        title: `${paragraphName(context, paragraph.kind, paragraph.id)}: ${words.fates[paragraph.fate]}`,
      })),
  };
}

function born(context: Context): string {
  const { comparison, t } = context;
  const names = comparison.new.map((id) =>
    paragraphName(context, context.jointParagraph(id).kind, id),
  );
  return names.length === 0
    ? t.bornNowhere
    : fill(t.bornHereLead, { list: listWords(context, names) });
}

function documents(context: Context): DocumentView[] {
  const { comparison, t } = context;
  const { joint } = comparison;
  const jointKind = joint.kind === 'adopted text' ? t.adoptedText : t.jointMotion;
  return [
    { text: joint, kind: jointKind, group: '' },
    ...context.parties.map(({ motion, name }) => ({ text: motion, kind: t.motion, group: name })),
  ].map(({ text, kind, group }) => ({
    kind,
    reference: text.reference,
    group,
    date: dateWords(context, text.date),
    file: text.source.file,
    sha256: text.source.sha256,
    address: officialAddress(comparison.corpus.addresses[text.reference]),
    signatories: text.signatories.map(({ group: signed, members }) => ({
      group: signed ?? t.withoutGroup,
      members: members.join(', '),
    })),
  }));
}

/** Only an https address becomes a link: the sources file is not ours. */
function officialAddress(address: string | undefined): string {
  return address !== undefined && /^https:\/\/[\w.-]+\//.test(address) ? address : '';
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}
