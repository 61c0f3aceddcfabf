import type { Link, SourceParagraph } from '../../model/comparison.js';
import { fullText } from '../../model/paragraph.js';
import { paragraphAnchor } from '../../model/party.js';
import {
  type Footnote,
  PARAGRAPH_KINDS,
  type Paragraph,
  type ParagraphKind,
} from '../../model/tabled-text.js';
import { type Context, listWords, paragraphName, probabilityWords } from '../context.js';
import { levelled, levelPoints } from '../level-points.js';
import { plainText, type TextView } from '../marks.js';
import type { Party } from '../names.js';
import { fill } from '../strings.js';
import { footnotesOf } from './documents.js';
import { type FactView, factsOfMotion, factViews, type TallyView, tallyOf } from './facts.js';
import { type LinkView, linkView, printedLabel, sourceText } from './link.js';
import type { GroupView } from './overview.js';

/** A paragraph of the motion with all that became of it. */
export interface SourceRow {
  readonly anchor: string;
  readonly id: string;
  readonly kind: ParagraphKind;
  readonly name: string;
  readonly printed: string;
  readonly heading: string;
  readonly fate: string;
  readonly fateWord: string;
  readonly text: TextView;
  /** Lines of the grid that levels the points of both sides; empty where there is nothing to level. */
  readonly lines: string;
  readonly footnotes: readonly Footnote[];
  readonly links: readonly LinkView[];
  readonly isDropped: boolean;
  readonly facts: readonly FactView[];
  readonly nearest: readonly NearView[];
}

/** A joint paragraph that came near a dropped one, and why it is not its successor. */
export interface NearView {
  readonly name: string;
  readonly jointAnchor: string;
  readonly probability: string;
  readonly reason: string;
  /** The beginning of the nearest one's text; empty for the others. */
  readonly excerpt: string;
}

/** A joint paragraph in its place among the rows, with where it came from instead. */
export interface OtherRow {
  readonly anchor: string;
  readonly id: string;
  readonly kind: ParagraphKind;
  readonly name: string;
  readonly jointAnchor: string;
  readonly origin: string;
  /** `new` in no motion at all, `elsewhere` from other groups. */
  readonly fate: 'new' | 'elsewhere';
  readonly glyph: 'new' | 'other';
  readonly text: TextView;
}

/** Either a row of the motion or a joint paragraph that is not from it; the other is null. */
export interface Row {
  readonly source: SourceRow | null;
  readonly other: OtherRow | null;
}

/** One group's motion against the joint motion, in the motion's order. */
export interface SideBySideView {
  readonly anchor: string;
  readonly title: string;
  readonly name: string;
  readonly letter: string;
  readonly tone: string;
  readonly reference: string;
  readonly language: string;
  readonly group: GroupView;
  readonly facts: readonly FactView[];
  readonly tally: readonly TallyView[];
  readonly parts: readonly {
    readonly kind: ParagraphKind;
    readonly name: string;
    readonly rows: readonly Row[];
  }[];
}

/** The rows of a motion, each part apart, the joint paragraphs that are not from it in their places. */
export function sideBySideView(context: Context, party: Party, group: GroupView): SideBySideView {
  const { motion } = party;
  const facts = factsOfMotion(context, motion.reference);
  return {
    anchor: party.anchor,
    title: fill(context.t.sideBySide, { group: party.name }),
    name: party.name,
    letter: party.letter,
    tone: party.tone,
    reference: motion.reference,
    language: motion.language,
    group,
    facts,
    tally: tallyOf(context, facts),
    parts: PARAGRAPH_KINDS.map((kind) => ({
      kind,
      name: context.t.parts[kind],
      rows: interleave(
        context,
        motion.paragraphs
          .filter((paragraph) => paragraph.kind === kind)
          .map((paragraph) => sourceRow(context, party, paragraph)),
        othersOf(context, party, kind),
      ),
    })).filter(({ rows }) => rows.length > 0),
  };
}

function sourceRow(context: Context, party: Party, paragraph: SourceParagraph): SourceRow {
  const links = context.linksOfSource(party.motion.reference, paragraph.id);
  return {
    anchor: paragraphAnchor(party.motion.reference, paragraph.id),
    id: paragraph.id,
    kind: paragraph.kind,
    name: paragraphName(context, paragraph.kind, paragraph.id),
    printed: printedLabel(context, paragraph),
    heading: paragraph.heading ?? '',
    fate: paragraph.fate,
    fateWord: context.words.fates[paragraph.fate],
    ...levelledTexts(context, paragraph, links),
    footnotes: footnotesOf(party.motion, paragraph.id),
    isDropped: paragraph.fate === 'dropped',
    facts: factViews(context, party.motion.reference, paragraph.id),
    nearest: paragraph.fate === 'dropped' ? nearest(context, party, paragraph) : [],
  };
}

/** Both texts; where one paragraph went into one and both have points, point beside point. */
function levelledTexts(
  context: Context,
  paragraph: SourceParagraph,
  links: readonly Link[],
): Pick<SourceRow, 'text' | 'links' | 'lines'> {
  const text = sourceText(context, paragraph, links);
  const views = links.map((link) => linkView(context, link, paragraph));
  const [[link, another], [view]] = [links, views];
  const joint = link ? context.jointParagraph(link.joint) : null;
  const hasPoints = paragraph.points.length > 0 && (joint?.points.length ?? 0) > 0;
  if (!link || another || !view || !joint || !hasPoints) return { text, links: views, lines: '' };
  const levels = levelPoints(paragraph, joint, link.diff);
  return {
    text: levelled(
      text,
      levels.map(([source]) => source),
    ),
    links: [
      {
        ...view,
        text: levelled(
          view.text,
          levels.map(([, place]) => place),
        ),
      },
    ],
    lines: String(levels.length + LINES_BESIDE_POINTS),
  };
}

/** Heading, text before the points, and what follows them. */
const LINES_BESIDE_POINTS = 3;

/** Shown of a paragraph that is only pointed at: enough to know it by, cut between words. */
const EXCERPT_LENGTH = 180;

function nearest(context: Context, party: Party, paragraph: SourceParagraph): NearView[] {
  return context
    .candidatesOf(party.motion.reference, paragraph.id)
    .slice(0, 3)
    .map(({ joint, probability, reason }, index) => {
      const { kind, id, ...rest } = context.jointParagraph(joint);
      return {
        name: paragraphName(context, kind, id),
        jointAnchor: paragraphAnchor(context.comparison.joint.reference, joint),
        probability: fill(context.t.notThisOne, {
          certainty: probabilityWords(context, 1 - probability),
        }),
        reason,
        excerpt: index === 0 ? excerpt(fullText({ kind, id, ...rest })) : '',
      };
    });
}

function excerpt(text: string): string {
  if (text.length <= EXCERPT_LENGTH) return text;
  const cut = text.slice(0, EXCERPT_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), EXCERPT_LENGTH / 2))} …`;
}

function othersOf(context: Context, party: Party, kind: ParagraphKind): OtherRow[] {
  return context.comparison.joint.paragraphs
    .filter((paragraph) => paragraph.kind === kind)
    .filter((paragraph) => !isFrom(context, paragraph, party))
    .map((paragraph) => otherRow(context, party, paragraph));
}

function isFrom(context: Context, { id }: Paragraph, party: Party): boolean {
  return context.linksOfJoint(id).some((link) => link.motion === party.motion.reference);
}

function otherRow(context: Context, party: Party, paragraph: Paragraph): OtherRow {
  const motions = new Set(context.linksOfJoint(paragraph.id).map((link) => link.motion));
  const names = [...motions].map((motion) => context.party(motion).name);
  return {
    anchor: `${party.anchor}-without-${paragraph.id}`,
    id: paragraph.id,
    kind: paragraph.kind,
    name: paragraphName(context, paragraph.kind, paragraph.id),
    jointAnchor: paragraphAnchor(context.comparison.joint.reference, paragraph.id),
    origin:
      names.length === 0
        ? context.t.fromNobody
        : fill(context.t.fromOthers, { list: listWords(context, names) }),
    fate: names.length === 0 ? 'new' : 'elsewhere',
    glyph: names.length === 0 ? 'new' : 'other',
    text: plainText(paragraph),
  };
}

/** Puts each joint paragraph after the last row that is linked to an earlier one of its kind. */
function interleave(
  context: Context,
  rows: readonly SourceRow[],
  others: readonly OtherRow[],
): Row[] {
  const position = new Map(
    context.comparison.joint.paragraphs.map(({ id }, index) => [id, index] as const),
  );
  const at = (id: string) => position.get(id) ?? 0;
  const kindOf = (id: string) => context.jointParagraph(id).kind;
  const result: Row[] = [];
  let pending = [...others];
  for (const row of rows) {
    const reached = row.links
      .filter(({ joint }) => kindOf(joint) === row.kind)
      .map(({ joint }) => at(joint));
    const next = reached.length === 0 ? 0 : Math.min(...reached);
    result.push(...pending.filter(({ id }) => at(id) < next).map(alone));
    pending = pending.filter(({ id }) => at(id) >= next);
    result.push({ source: row, other: null });
  }
  return [...result, ...pending.map(alone)];
}

function alone(other: OtherRow): Row {
  return { source: null, other };
}
