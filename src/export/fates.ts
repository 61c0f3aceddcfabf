import { type Certainty, certainty, decidedProbability } from '../model/certainty.js';
import type { Comparison, Decision, Fate, Motion, Relation } from '../model/comparison.js';
import { missingParts } from '../model/fate.js';
import { fullText } from '../model/paragraph.js';
import { paragraphAnchor, partyName } from '../model/party.js';
import { survival } from '../model/survival.js';
import type { ParagraphKind } from '../model/tabled-text.js';
import type { Strings } from '../text/strings/strings.js';
import { CERTAINTY, GROUP, LABEL, MOTION, PART, PROBABILITY, TEXT } from './columns.js';
import { askedMotions, isAsked, isSureEnough, type Query } from './query.js';
import { type Column, joined, joinedQuotes, makeTable, type Table } from './table.js';

/** What became of one source paragraph. */
export interface FateRecord {
  readonly group: string;
  readonly motion: string;
  readonly paragraph: string;
  readonly label: string | null;
  readonly part: ParagraphKind;
  readonly fate: Fate;
  /** Of its surest link; of a dropped one, that its nearest candidate is no link. */
  readonly probability: number;
  readonly certainty: Certainty;
  readonly links: readonly {
    readonly joint: string;
    readonly relation: Relation;
    readonly probability: number;
    readonly moved: boolean;
    readonly partChanged: boolean;
    readonly formula: boolean;
    readonly decision: Decision;
  }[];
  /** Where it stood nearest without being a link; the nearest first. */
  readonly nearest: readonly {
    readonly joint: string;
    readonly probability: number;
    readonly reason: string;
  }[];
  /** What of a partly kept paragraph is found in none of its joint paragraphs, as quotations. */
  readonly missing: readonly string[];
  readonly text: string;
}

/** What is in the table beside the rows: how they are counted in the closing sentences. */
export type FateQuestion = 'survived' | 'dropped';

/** The paragraphs asked for with their fates, and a closing sentence a motion with the range. */
export function fatesTable(
  comparison: Comparison,
  query: Query,
  question: FateQuestion,
  strings: Strings,
): Table {
  const motions = askedMotions(comparison, query);
  const records = motions.flatMap((motion) => fateRecords(comparison, motion, query));
  const asked = records.length;
  const shown = records.filter(
    ({ fate, probability }) =>
      (question === 'survived' || fate === 'dropped') &&
      (query.fates.length === 0 || query.fates.includes(fate)) &&
      isSureEnough(query, probability, comparison),
  );
  const sentence = question === 'survived' ? strings.survival : strings.dropped;
  const sentences = motions.map((motion) =>
    sentence(
      partyName(comparison, motion),
      survival(comparison, motion, (paragraph) => isAsked(query, paragraph)),
    ),
  );
  const isNarrowed = query.fates.length > 0 || query.least !== null;
  const columns = question === 'survived' ? COLUMNS : DROPPED_COLUMNS;
  return makeTable({
    name: 'fates',
    columns,
    records: shown,
    sentences: isNarrowed ? [...sentences, strings.shown(shown.length, asked)] : sentences,
    anchor: ({ motion, paragraph }) => paragraphAnchor(motion, paragraph),
    strings,
  });
}

function fateRecords(comparison: Comparison, motion: Motion, query: Query): FateRecord[] {
  return motion.paragraphs
    .filter((paragraph) => isAsked(query, paragraph))
    .map((paragraph) => {
      const isOwn = (pair: { motion: string; source: string }) =>
        pair.motion === motion.reference && pair.source === paragraph.id;
      const links = comparison.links.filter(isOwn);
      const nearest = links.length > 0 ? [] : comparison.candidates.filter(isOwn);
      const probability =
        links.length > 0
          ? Math.max(...links.map(decidedProbability))
          : 1 - Math.max(0, ...nearest.map((candidate) => candidate.probability));
      return {
        group: partyName(comparison, motion),
        motion: motion.reference,
        paragraph: paragraph.id,
        label: paragraph.label,
        part: paragraph.kind,
        fate: paragraph.fate,
        probability,
        certainty: certainty(probability, comparison.settings),
        links: links.map(({ joint, relation, moved, kindChanged, formula, decision, ...link }) => ({
          joint,
          relation,
          probability: link.probability,
          moved,
          partChanged: kindChanged,
          formula,
          decision,
        })),
        nearest: nearest.map(({ joint, reason, ...candidate }) => ({
          joint,
          probability: candidate.probability,
          reason,
        })),
        missing: missingParts(paragraph, links),
        text: fullText(paragraph),
      };
    });
}

function decisionsOn(links: FateRecord['links']): NonNullable<Decision>[] {
  return [...new Set(links.flatMap(({ decision }) => decision ?? []))];
}

const COLUMNS: readonly Column<FateRecord>[] = [
  GROUP,
  MOTION,
  { key: 'paragraph', value: ({ paragraph }) => paragraph, brief: true },
  LABEL,
  PART,
  {
    key: 'fate',
    value: ({ fate }) => fate,
    words: ({ fate }, { fates }) => fates[fate],
    brief: true,
  },
  {
    key: 'joint',
    value: ({ links }) => joined(links.map(({ joint }) => joint)),
    brief: true,
  },
  {
    key: 'relation',
    value: ({ links }) => joined(links.map(({ relation }) => relation)),
    words: ({ links }, { fates }) => joined(links.map(({ relation }) => fates[relation])),
  },
  CERTAINTY,
  PROBABILITY,
  { key: 'moved', value: ({ links }) => links.some(({ moved }) => moved) },
  { key: 'partChanged', value: ({ links }) => links.some(({ partChanged }) => partChanged) },
  {
    key: 'formula',
    value: ({ links }) => links.length > 0 && links.every(({ formula }) => formula),
  },
  {
    key: 'decision',
    value: ({ links }) => joined(decisionsOn(links)),
    words: ({ links }, { decisions }) =>
      joined(decisionsOn(links).map((decision) => decisions[decision])),
  },
  { key: 'missing', value: ({ missing }) => joinedQuotes(missing) },
  {
    key: 'nearest',
    value: ({ nearest }) => joined(nearest.map(({ joint }) => joint)),
  },
  TEXT,
];

/** For dropped paragraphs where they stood nearest matters, not where they went. */
const DROPPED_COLUMNS: readonly Column<FateRecord>[] = COLUMNS.filter(
  ({ key }) => !['joint', 'relation', 'moved', 'partChanged', 'formula', 'missing'].includes(key),
).flatMap((column) => {
  if (column.key !== 'nearest') return column;
  const reason: Column<FateRecord> = {
    key: 'reason',
    value: ({ nearest }) => nearest[0]?.reason ?? null,
  };
  return [{ ...column, brief: true }, reason];
});
