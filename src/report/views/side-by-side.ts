import { PARAGRAPH_KINDS, type ParagraphKind } from '../../model/tabled-text.js';
import { fill } from '../../text/fill.js';
import type { Context } from '../context.js';
import type { Party } from '../names.js';
import { type FactView, factsOfMotion, type TallyView, tallyOf } from './facts.js';
import { type OtherRow, othersOf } from './other-row.js';
import type { GroupView } from './overview.js';
import { type SourceRow, sourceRow } from './source-row.js';

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
