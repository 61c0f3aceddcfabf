import { type Certainty, certainty, decidedProbability } from '../model/certainty.js';
import type { Comparison, Decision, Link, Relation } from '../model/comparison.js';
import { fullId, fullText } from '../model/paragraph.js';
import { linkAnchor, partyName } from '../model/party.js';
import type { Strings } from '../text/strings/strings.js';
import { CERTAINTY, GROUP, MOTION, PROBABILITY } from './columns.js';
import { voiceCells } from './decisions.js';
import { askedMotions, type Query } from './query.js';
import { type Column, makeTable, type Table } from './table.js';

/** One link with both texts. */
interface LinkRecord {
  readonly group: string;
  readonly motion: string;
  readonly source: string;
  readonly joint: string;
  readonly relation: Relation;
  readonly probability: number;
  readonly certainty: Certainty;
  readonly moved: boolean;
  readonly partChanged: boolean;
  readonly formula: boolean;
  readonly decision: Decision;
  /** Who decided, and when, as the review file has it. */
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  readonly sourceText: string;
  readonly jointText: string;
}

/** Every link of the motions asked for. */
export function linksTable(comparison: Comparison, query: Query, strings: Strings): Table {
  const motions = askedMotions(comparison, query);
  const texts = new Map(
    [comparison.joint, ...motions].flatMap(({ reference, paragraphs }) =>
      paragraphs.map((paragraph) => [fullId(reference, paragraph.id), fullText(paragraph)]),
    ),
  );
  const records = motions.flatMap((motion): LinkRecord[] =>
    comparison.links
      .filter((link) => link.motion === motion.reference)
      .map((link) => ({
        group: partyName(comparison, motion),
        motion: link.motion,
        source: link.source,
        joint: link.joint,
        relation: link.relation,
        probability: link.probability,
        certainty: certainty(decidedProbability(link), comparison.settings),
        moved: link.moved,
        partChanged: link.kindChanged,
        formula: link.formula,
        decision: link.decision,
        ...voicesOf(comparison, link),
        reason: link.evidence.reasons.join(' '),
        sourceText: texts.get(fullId(link.motion, link.source)) ?? '',
        jointText: texts.get(fullId(comparison.joint.reference, link.joint)) ?? '',
      })),
  );
  return makeTable({ name: 'links', columns: COLUMNS, records, anchor: linkAnchor, strings });
}

function voicesOf({ review }: Comparison, link: Link): { by: string; at: string } {
  const reviewed = review?.links.find(
    ({ motion, source, joint }) =>
      motion === link.motion && source === link.source && joint === link.joint,
  );
  return voiceCells(reviewed?.voices ?? []);
}

const COLUMNS: readonly Column<LinkRecord>[] = [
  GROUP,
  MOTION,
  { key: 'source', value: ({ source }) => source, brief: true },
  { key: 'joint', value: ({ joint }) => joint, brief: true },
  {
    key: 'relation',
    value: ({ relation }) => relation,
    words: ({ relation }, { fates }) => fates[relation],
    brief: true,
  },
  CERTAINTY,
  PROBABILITY,
  { key: 'moved', value: ({ moved }) => moved },
  { key: 'partChanged', value: ({ partChanged }) => partChanged },
  { key: 'formula', value: ({ formula }) => formula },
  {
    key: 'decision',
    value: ({ decision }) => decision,
    words: ({ decision }, { decisions }) => (decision === null ? '' : decisions[decision]),
  },
  { key: 'by', value: ({ by }) => by },
  { key: 'at', value: ({ at }) => at },
  { key: 'reason', value: ({ reason }) => reason },
  { key: 'sourceText', value: ({ sourceText }) => sourceText },
  { key: 'jointText', value: ({ jointText }) => jointText },
];
