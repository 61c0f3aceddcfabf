import { type Certainty, certainty, decidedProbability } from '../model/certainty.js';
import type { Comparison, Link, Relation } from '../model/comparison.js';
import { byCodeUnit } from '../model/order.js';
import { fullText } from '../model/paragraph.js';
import { paragraphAnchor, partyName } from '../model/party.js';
import type { ParagraphKind } from '../model/tabled-text.js';
import type { OriginRun } from '../model/trace.js';
import type { Strings } from '../text/strings/strings.js';
import { LABEL, PART, TEXT } from './columns.js';
import { suppliedSentences } from './credits.js';
import { askedMotions, isAsked, isSureEnough, type Query } from './query.js';
import { type Column, joined, makeTable, type Table } from './table.js';

/** Who is in one joint paragraph. */
export interface OriginRecord {
  readonly joint: string;
  readonly label: string | null;
  readonly part: ParagraphKind;
  readonly new: boolean;
  readonly sources: readonly {
    readonly group: string;
    readonly motion: string;
    readonly source: string;
    readonly relation: Relation;
    readonly probability: number;
    readonly certainty: Certainty;
  }[];
  /** Words of the paragraph; by group those it had word for word, whoever else had them; and those that no motion had. */
  readonly words: number;
  readonly wordsByGroup: readonly { readonly group: string; readonly words: number }[];
  readonly wordsOfNobody: number;
  readonly text: string;
}

/**
 * Each joint paragraph asked for with the paragraphs of the motions that are in it; where groups, fates or a least
 * certainty are asked for, only joint paragraphs with such a source.
 */
export function originsTable(comparison: Comparison, query: Query, strings: Strings): Table {
  const motions = new Map(
    askedMotions(comparison, query).map((motion) => [
      motion.reference,
      partyName(comparison, motion),
    ]),
  );
  const counts = (link: Link) =>
    motions.has(link.motion) &&
    (query.fates.length === 0 || query.fates.includes(link.relation)) &&
    isSureEnough(query, decidedProbability(link), comparison);
  const links = comparison.links.filter(counts);
  const isNarrowed = query.groups.length > 0 || query.fates.length > 0 || query.least !== null;
  // What groups supplied is counted over the whole joint motion.
  const isWhole = query.parts.length === 0 && query.mentions === null;
  const asked = comparison.joint.paragraphs.filter((paragraph) => isAsked(query, paragraph));
  const records = asked
    .map(
      (paragraph): OriginRecord => ({
        joint: paragraph.id,
        label: paragraph.label,
        part: paragraph.kind,
        new: comparison.new.includes(paragraph.id),
        sources: links
          .filter(({ joint }) => joint === paragraph.id)
          .map((link) => ({
            group: motions.get(link.motion) ?? link.motion,
            motion: link.motion,
            source: link.source,
            relation: link.relation,
            probability: link.probability,
            certainty: certainty(decidedProbability(link), comparison.settings),
          })),
        ...wordsOf(comparison, paragraph.id),
        text: fullText(paragraph),
      }),
    )
    .filter(({ sources }) => sources.length > 0 || !isNarrowed);
  const sentences = [
    strings.origins(
      comparison.joint.reference,
      asked.length,
      asked.filter(({ id }) => !comparison.new.includes(id)).length,
    ),
    ...(isWhole ? suppliedSentences(comparison, [...motions.keys()], strings) : []),
    ...(isNarrowed ? [strings.shown(records.length, asked.length)] : []),
  ];
  return makeTable({
    name: 'origins',
    columns: COLUMNS,
    records,
    sentences,
    anchor: ({ joint }) => paragraphAnchor(comparison.joint.reference, joint),
    strings,
  });
}

function wordsOf(
  { trace }: Comparison,
  joint: string,
): Pick<OriginRecord, 'words' | 'wordsByGroup' | 'wordsOfNobody'> {
  const runs = trace.origins.find((origin) => origin.joint === joint)?.runs ?? [];
  const byGroup = new Map<string, number>();
  for (const run of runs) {
    if (run.class !== 'one group' && run.class !== 'several groups') continue;
    for (const group of run.groups) byGroup.set(group, (byGroup.get(group) ?? 0) + run.words);
  }
  const sum = (counted: readonly OriginRun[]) =>
    counted.reduce((words, run) => words + run.words, 0);
  return {
    words: sum(runs),
    wordsByGroup: [...byGroup]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([group, words]) => ({ group, words })),
    wordsOfNobody: sum(runs.filter((run) => run.class === 'nobody')),
  };
}

const COLUMNS: readonly Column<OriginRecord>[] = [
  { key: 'joint', value: ({ joint }) => joint, brief: true },
  LABEL,
  PART,
  { key: 'new', value: (record) => record.new },
  {
    key: 'groups',
    value: ({ sources }) => joined([...new Set(sources.map(({ group }) => group))]),
    words: (record, { fates }) =>
      record.new ? fates.new : joined([...new Set(record.sources.map(({ group }) => group))]),
    brief: true,
  },
  {
    key: 'sources',
    value: ({ sources }) => joined(sources.map(({ motion, source }) => `${motion}#${source}`)),
  },
  {
    key: 'relation',
    value: ({ sources }) => joined(sources.map(({ relation }) => relation)),
    words: ({ sources }, { fates }) => joined(sources.map(({ relation }) => fates[relation])),
  },
  {
    key: 'certainty',
    value: ({ sources }) => joined(sources.map((source) => source.certainty)),
    words: ({ sources }, { certainties }) =>
      joined(sources.map((source) => certainties[source.certainty])),
  },
  { key: 'words', value: ({ words }) => words },
  {
    key: 'wordsByGroup',
    value: ({ wordsByGroup }) =>
      joined(wordsByGroup.map(({ group, words }) => `${group} ${words}`)),
  },
  { key: 'wordsOfNobody', value: ({ wordsOfNobody }) => wordsOfNobody },
  TEXT,
];
