import { decidedProbability } from '../../model/certainty.js';
import type { Link } from '../../model/comparison.js';
import { linkAnchor, paragraphAnchor } from '../../model/party.js';
import { PARAGRAPH_KINDS, type Paragraph, type ParagraphKind } from '../../model/tabled-text.js';
import { type Context, paragraphName } from '../context.js';
import { plainText, type TextView } from '../marks.js';
import type { Party } from '../names.js';
import { bandName, bestRelation, sourceText } from './link.js';

/** A source paragraph in a group's column. */
export interface SynopsisEntry {
  readonly href: string;
  readonly motion: string;
  readonly name: string;
  readonly fate: string;
  readonly fateWord: string;
  readonly band: string;
  readonly verb: string;
  readonly text: TextView;
}

export interface SynopsisCell {
  readonly motion: string;
  readonly name: string;
  readonly letter: string;
  readonly tone: string;
  readonly isEmpty: boolean;
  readonly entries: readonly SynopsisEntry[];
}

/** A joint paragraph with what of each motion went into it; a row of dropped paragraphs has no joint text. */
export interface SynopsisRow {
  readonly anchor: string;
  readonly kind: ParagraphKind;
  readonly fate: string;
  /** For the overview bar: the most faithful relation, `new` or `dropped`. */
  readonly shade: string;
  readonly joint: {
    readonly id: string;
    readonly anchor: string;
    readonly name: string;
    readonly heading: string;
    readonly isNew: boolean;
    readonly text: TextView;
  } | null;
  readonly cells: readonly SynopsisCell[];
}

/** The joint motion in order, one column a group, rows level. */
export interface SynopsisView {
  readonly columns: readonly {
    readonly anchor: string;
    readonly motion: string;
    readonly name: string;
    readonly letter: string;
    readonly tone: string;
  }[];
  readonly span: number;
  readonly isWide: boolean;
  readonly parts: readonly {
    readonly kind: ParagraphKind;
    readonly name: string;
    readonly rows: readonly SynopsisRow[];
  }[];
}

/** Columns beside the joint motion that fit a wide screen; with more the table scrolls by itself. */
const MOST_COLUMNS = 6;

/** The synopsis: what is in the joint motion first, then what was dropped, each part apart. */
export function synopsisView(context: Context): SynopsisView {
  const { parties, comparison, t } = context;
  return {
    columns: parties.map(({ anchor, name, letter, tone, motion }) => ({
      anchor,
      motion: motion.reference,
      name,
      letter,
      tone,
    })),
    span: parties.length + 1,
    isWide: parties.length > MOST_COLUMNS,
    parts: PARAGRAPH_KINDS.map((kind) => ({
      kind,
      name: t.parts[kind],
      rows: [
        ...comparison.joint.paragraphs
          .filter((paragraph) => paragraph.kind === kind)
          .map((paragraph) => jointRow(context, paragraph)),
        ...droppedRows(context, kind),
      ],
    })).filter(({ rows }) => rows.length > 0),
  };
}

function jointRow(context: Context, paragraph: Paragraph): SynopsisRow {
  const { id, kind } = paragraph;
  const links = context.linksOfJoint(id);
  return {
    anchor: `synopsis-${id}`,
    kind,
    fate: links.length === 0 ? 'new' : 'linked',
    shade: bestRelation(links),
    joint: {
      id,
      anchor: paragraphAnchor(context.comparison.joint.reference, id),
      name: paragraphName(context, kind, id),
      heading: paragraph.heading ?? '',
      isNew: links.length === 0,
      text: plainText(paragraph),
    },
    cells: context.parties.map((party) =>
      cell(
        party,
        links
          .filter((link) => link.motion === party.motion.reference)
          .map((link) => linkEntry(context, link)),
      ),
    ),
  };
}

/** The dropped paragraphs of every group, the first of each group in the first row. */
function droppedRows(context: Context, kind: ParagraphKind): SynopsisRow[] {
  const columns = context.parties.map(({ motion }) =>
    motion.paragraphs.filter(
      (paragraph) => paragraph.kind === kind && paragraph.fate === 'dropped',
    ),
  );
  const rows = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: rows }, (_, row) => ({
    anchor: `synopsis-dropped-${kind}-${row + 1}`,
    kind,
    fate: 'dropped',
    shade: 'dropped',
    joint: null,
    cells: context.parties.map((party, index) => {
      const paragraph = columns[index]?.[row];
      return cell(party, paragraph ? [droppedEntry(context, party, paragraph)] : []);
    }),
  }));
}

function cell(
  { motion, name, letter, tone }: Party,
  entries: readonly SynopsisEntry[],
): SynopsisCell {
  return {
    motion: motion.reference,
    name,
    letter,
    tone,
    isEmpty: entries.length === 0,
    entries,
  };
}

function linkEntry(context: Context, link: Link): SynopsisEntry {
  const source = context.sourceParagraph(link.motion, link.source);
  return {
    href: linkAnchor(link),
    motion: link.motion,
    name: paragraphName(context, source.kind, source.id),
    fate: link.relation,
    fateWord: context.words.fates[link.relation],
    band: bandName(context, decidedProbability(link)),
    verb: context.verdictOf(link.motion, link.source, link.joint)?.verb ?? 'none',
    text: sourceText(context, source, [link]),
  };
}

function droppedEntry(context: Context, { motion }: Party, paragraph: Paragraph): SynopsisEntry {
  return {
    href: paragraphAnchor(motion.reference, paragraph.id),
    motion: motion.reference,
    name: paragraphName(context, paragraph.kind, paragraph.id),
    fate: 'dropped',
    fateWord: context.words.fates.dropped,
    band: '',
    verb: 'none',
    text: plainText(paragraph),
  };
}
