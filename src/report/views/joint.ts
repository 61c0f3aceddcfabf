import { decidedProbability } from '../../model/certainty.js';
import { linkAnchor, paragraphAnchor } from '../../model/party.js';
import {
  type Footnote,
  PARAGRAPH_KINDS,
  type Paragraph,
  type ParagraphKind,
} from '../../model/tabled-text.js';
import type { OriginRun } from '../../model/trace.js';
import { type Context, groupBy, paragraphName } from '../context.js';
import { type CutText, cutText, type Stretch } from '../marks.js';
import { originName } from './credit.js';
import { footnotesOf } from './documents.js';
import { type FactView, gainViews } from './facts.js';
import { bandName, bestRelation, printedLabel } from './link.js';

/** A run of the joint text with its origin. */
export interface OriginView {
  readonly text: string;
  readonly isMarked: boolean;
  readonly isFormula: boolean;
  readonly origin: string;
  /** Of its only group, else empty. */
  readonly tone: string;
  readonly letters: string;
  readonly names: string;
  /** Anchors of the paragraphs that had it. */
  readonly from: string;
}

/** A joint paragraph with its words' origins and the paragraphs it is linked to, a group a line. */
export interface JointRow {
  readonly anchor: string;
  readonly id: string;
  readonly kind: ParagraphKind;
  readonly name: string;
  readonly printed: string;
  readonly heading: string;
  readonly isNew: boolean;
  /** The most faithful relation among its links; `new` without any. */
  readonly best: string;
  readonly text: CutText<OriginView>;
  readonly sources: readonly SourceGroup[];
  readonly footnotes: readonly Footnote[];
  readonly gains: readonly FactView[];
}

/** The links of a joint paragraph to one motion. */
export interface SourceGroup {
  readonly name: string;
  readonly letter: string;
  readonly tone: string;
  readonly links: readonly {
    readonly anchor: string;
    readonly motion: string;
    readonly name: string;
    readonly relation: string;
    readonly band: string;
    readonly verb: string;
    readonly relationWord: string;
  }[];
}

/** The joint motion alone, in its own order. */
export interface JointView {
  readonly anchor: string;
  readonly language: string;
  readonly parts: readonly {
    readonly kind: ParagraphKind;
    readonly name: string;
    readonly rows: readonly JointRow[];
  }[];
}

/** The joint motion with the origins of its words. */
export function jointView(context: Context): JointView {
  const { joint, trace } = context.comparison;
  const origins = new Map(trace.origins.map(({ joint: id, runs }) => [id, runs]));
  return {
    anchor: context.jointAnchor,
    language: joint.language,
    parts: PARAGRAPH_KINDS.map((kind) => ({
      kind,
      name: context.t.parts[kind],
      rows: joint.paragraphs
        .filter((paragraph) => paragraph.kind === kind)
        .map((paragraph) => jointRow(context, paragraph, origins.get(paragraph.id) ?? [])),
    })).filter(({ rows }) => rows.length > 0),
  };
}

function jointRow(context: Context, paragraph: Paragraph, runs: readonly OriginRun[]): JointRow {
  const links = context.linksOfJoint(paragraph.id);
  return {
    anchor: paragraphAnchor(context.comparison.joint.reference, paragraph.id),
    id: paragraph.id,
    kind: paragraph.kind,
    name: paragraphName(context, paragraph.kind, paragraph.id),
    printed: printedLabel(context, paragraph),
    heading: paragraph.heading ?? '',
    isNew: links.length === 0,
    best: bestRelation(links),
    text: cutText(paragraph, joined(runs), (text, run) => originView(context, text, run)),
    sources: sourceGroups(context, paragraph.id),
    footnotes: footnotesOf(context.comparison.joint, paragraph.id),
    gains: gainViews(context, paragraph.id),
  };
}

/** Runs that follow each other with the same class and groups are shown as one. */
function joined(runs: readonly OriginRun[]): Stretch<OriginRun>[] {
  const stretches: Stretch<OriginRun>[] = [];
  for (const run of runs) {
    const last = stretches.at(-1);
    if (last && last.value.class === run.class && last.value.groups.join() === run.groups.join())
      stretches[stretches.length - 1] = {
        span: [last.span[0], run.span[1]],
        value: {
          ...last.value,
          paragraphs: [...new Set([...last.value.paragraphs, ...run.paragraphs])],
        },
      };
    else stretches.push({ span: run.span, value: run });
  }
  return stretches;
}

function originView(context: Context, text: string, run: OriginRun | null): OriginView {
  if (run === null || run.class === 'formula') return plainOrigin(text, run === null);
  const groups = run.groups.map((group) => context.partyOfGroup(group));
  const [only] = groups;
  return {
    text,
    isMarked: true,
    isFormula: false,
    origin: originName(run.class),
    tone: groups.length === 1 && only ? only.tone : 'none',
    letters: run.class === 'nobody' ? '✦' : groups.map(({ letter }) => letter).join(' '),
    names: groups.map(({ name }) => name).join(context.t.list.between),
    from: run.paragraphs.map((id) => anchorOfFullId(id)).join(' '),
  };
}

function plainOrigin(text: string, isSpace: boolean): OriginView {
  return {
    text,
    isMarked: false,
    isFormula: !isSpace,
    origin: '',
    tone: '',
    letters: '',
    names: '',
    from: '',
  };
}

function anchorOfFullId(id: string): string {
  const [reference = '', paragraph = ''] = id.split('#');
  return paragraphAnchor(reference, paragraph);
}

/** The paragraphs a joint paragraph is linked to, a group a line. */
function sourceGroups(context: Context, id: string): SourceGroup[] {
  const byMotion = groupBy(context.linksOfJoint(id), (link) => link.motion);
  return [...byMotion].map(([reference, links]) => {
    const { name, letter, tone } = context.party(reference);
    return {
      name,
      letter,
      tone,
      links: links.map((link) => ({
        anchor: linkAnchor(link),
        motion: link.motion,
        band: bandName(context, decidedProbability(link)),
        verb: context.verdictOf(link.motion, link.source, link.joint)?.verb ?? 'none',
        name: paragraphName(
          context,
          context.sourceParagraph(reference, link.source).kind,
          link.source,
        ),
        relation: link.relation,
        relationWord: context.words.fates[link.relation],
      })),
    };
  });
}
