import { paragraphAnchor } from '../../model/party.js';
import type { Paragraph, ParagraphKind } from '../../model/tabled-text.js';
import { fill } from '../../text/fill.js';
import { type Context, listWords, paragraphName } from '../context.js';
import { plainText, type TextView } from '../marks.js';
import type { Party } from '../names.js';

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
  /** Only of a new paragraph; the script shows the others from the joint reading, so that they need not be here once a group. */
  readonly text: TextView | null;
}

/** The joint paragraphs of a kind that are not from a party. */
export function othersOf(context: Context, party: Party, kind: ParagraphKind): OtherRow[] {
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
    text: names.length === 0 ? plainText(paragraph) : null,
  };
}
