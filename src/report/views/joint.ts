import { linkAnchor, paragraphAnchor } from '../../model/party.js';
import { PARAGRAPH_KINDS, type ParagraphKind } from '../../model/tabled-text.js';
import { type Context, groupBy, paragraphName, shortName } from '../context.js';
import { plainText, type TextView } from '../marks.js';
import { printedLabel } from './link.js';

/** A joint paragraph with the paragraphs it is linked to, a group a line. */
export interface JointRow {
  readonly anchor: string;
  readonly id: string;
  readonly kind: ParagraphKind;
  readonly name: string;
  readonly printed: string;
  readonly heading: string;
  readonly isNew: boolean;
  readonly text: TextView;
  readonly sources: readonly {
    readonly name: string;
    readonly letter: string;
    readonly tone: string;
    readonly links: readonly {
      readonly anchor: string;
      readonly label: string;
      readonly name: string;
      readonly relation: string;
      readonly relationWord: string;
    }[];
  }[];
}

/** The joint motion alone, each paragraph with its origins. */
export interface JointView {
  readonly anchor: string;
  readonly language: string;
  readonly parts: readonly {
    readonly kind: ParagraphKind;
    readonly name: string;
    readonly rows: readonly JointRow[];
  }[];
}

/** The joint motion in its own order. */
export function jointView(context: Context): JointView {
  const { joint } = context.comparison;
  return {
    anchor: context.jointAnchor,
    language: joint.language,
    parts: PARAGRAPH_KINDS.map((kind) => ({
      kind,
      name: context.t.parts[kind],
      rows: joint.paragraphs
        .filter((paragraph) => paragraph.kind === kind)
        .map((paragraph) => ({
          anchor: paragraphAnchor(context.comparison.joint.reference, paragraph.id),
          id: paragraph.id,
          kind,
          name: paragraphName(context, kind, paragraph.id),
          printed: printedLabel(context, paragraph),
          heading: paragraph.heading ?? '',
          isNew: context.linksOfJoint(paragraph.id).length === 0,
          text: plainText(paragraph),
          sources: sources(context, paragraph.id),
        })),
    })).filter(({ rows }) => rows.length > 0),
  };
}

function sources(context: Context, id: string): JointRow['sources'] {
  const byMotion = groupBy(context.linksOfJoint(id), (link) => link.motion);
  return [...byMotion].map(([reference, links]) => {
    const { name, letter, tone, motion } = context.party(reference);
    const kindOf = (source: string) =>
      motion.paragraphs.find((paragraph) => paragraph.id === source)?.kind ?? 'operative';
    return {
      name,
      letter,
      tone,
      links: links.map((link) => ({
        anchor: linkAnchor(link),
        label: shortName(link.source),
        name: paragraphName(context, kindOf(link.source), link.source),
        relation: link.relation,
        relationWord: context.words.fates[link.relation],
      })),
    };
  });
}
