import type { Link, SourceParagraph } from '../../model/comparison.js';
import { missingParts } from '../../model/fate.js';
import { paragraphAnchor } from '../../model/party.js';
import type { Footnote, ParagraphKind } from '../../model/tabled-text.js';
import { type Context, paragraphName } from '../context.js';
import { levelled, levelPoints } from '../level-points.js';
import type { TextView } from '../marks.js';
import type { Party } from '../names.js';
import { footnotesOf } from './documents.js';
import { type FactView, factViews } from './facts.js';
import { type LinkView, linkView, printedLabel, sourceText } from './link.js';
import { type NearView, nearest } from './nearest.js';

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
  /** What of a partly kept paragraph is in none of the joint paragraphs beside it, as quotations. */
  readonly missing: readonly string[];
  readonly facts: readonly FactView[];
  /** Whether there is anything missing or any fact to show. */
  readonly hasNotes: boolean;
  readonly nearest: readonly NearView[];
}

/** A source paragraph as a row: its text, its links, its facts, and where it was dropped what came near. */
export function sourceRow(context: Context, party: Party, paragraph: SourceParagraph): SourceRow {
  const links = context.linksOfSource(party.motion.reference, paragraph.id);
  const missing = missingParts(paragraph, links);
  const facts = factViews(context, party.motion.reference, paragraph.id);
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
    missing,
    facts,
    hasNotes: missing.length + facts.length > 0,
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
