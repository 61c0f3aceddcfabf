import type { Comparison, Motion } from '../model/comparison.js';
import { paragraphAnchor, partyName } from '../model/party.js';
import type { Fact } from '../model/trace.js';
import type { Strings } from '../text/strings/strings.js';
import { GROUP, MOTION } from './columns.js';
import { askedMotions, isAsked, type Query } from './query.js';
import { type Column, joined, makeTable, type Table } from './table.js';

/** A fact with the name its group has in every output. */
type ChangeRecord = Fact & { readonly group: string };

/** Verbs, addressees, names and figures that changed or vanished, and a closing sentence a motion. */
export function changesTable(comparison: Comparison, query: Query, strings: Strings): Table {
  const motions = askedMotions(comparison, query);
  const records = motions.flatMap((motion) => changesOf(comparison, motion, query));
  const sentences = motions.map((motion) => {
    const own = records.filter((record) => record.motion === motion.reference);
    const having = (verdict: Fact['verdict']) =>
      own.filter((record) => record.verdict === verdict).length;
    return strings.changes(partyName(comparison, motion), {
      changes: own.length,
      paragraphs: new Set(own.map(({ source }) => source)).size,
      softened: having('softened'),
      hardened: having('hardened'),
      gone: having('gone'),
    });
  });
  return makeTable({
    name: 'changes',
    columns: COLUMNS,
    records,
    sentences,
    anchor: ({ motion, source }) => paragraphAnchor(motion, source),
    strings,
  });
}

function changesOf(comparison: Comparison, motion: Motion, query: Query): ChangeRecord[] {
  const asked = new Set(
    motion.paragraphs.filter((paragraph) => isAsked(query, paragraph)).map(({ id }) => id),
  );
  return comparison.trace.facts
    .filter(
      ({ motion: reference, source, kind }) =>
        reference === motion.reference &&
        asked.has(source) &&
        (query.kinds.length === 0 || query.kinds.includes(kind)),
    )
    .map((fact) => ({ ...fact, group: partyName(comparison, motion) }));
}

const COLUMNS: readonly Column<ChangeRecord>[] = [
  GROUP,
  MOTION,
  { key: 'source', value: ({ source }) => source, brief: true },
  { key: 'joint', value: ({ joint }) => joined(joint), brief: true },
  {
    key: 'kind',
    value: ({ kind }) => kind,
    words: ({ kind }, { factKinds }) => factKinds[kind],
    brief: true,
  },
  {
    key: 'verdict',
    value: ({ verdict }) => verdict,
    words: ({ verdict }, { verdicts }) => verdicts[verdict],
    brief: true,
  },
  { key: 'before', value: ({ before }) => before, brief: true },
  { key: 'after', value: ({ after }) => after, brief: true },
  { key: 'sentence', value: ({ sentence }) => sentence },
];
