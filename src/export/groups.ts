import { type Comparison, FATES, type Fate } from '../model/comparison.js';
import { anchorOf, partyName } from '../model/party.js';
import { type Survival, survival } from '../model/survival.js';
import { PARAGRAPH_KINDS } from '../model/tabled-text.js';
import type { Part } from '../model/trace.js';
import type { Strings } from '../text/strings/strings.js';
import { GROUP, MOTION, PART } from './columns.js';
import { type Column, makeTable, type Table } from './table.js';

interface GroupRecord extends Survival {
  readonly group: string;
  readonly motion: string;
  readonly part: Part;
}

/** How many paragraphs of each motion survived: a row for the whole of it and one for each of its parts. */
export function groupsTable(comparison: Comparison, strings: Strings): Table {
  const records = comparison.motions.flatMap((motion) =>
    (['whole', ...PARAGRAPH_KINDS] as const).map((part) => ({
      group: partyName(comparison, motion),
      motion: motion.reference,
      part,
      ...survival(comparison, motion, ({ kind }) => part === 'whole' || kind === part),
    })),
  );
  return makeTable({
    name: 'groups',
    columns: COLUMNS,
    records,
    anchor: ({ motion }) => anchorOf(motion),
    strings,
  });
}

const fateColumn = (fate: Fate): Column<GroupRecord> => ({
  key: fate,
  value: ({ fates }) => fates[fate],
  brief: true,
});

const COLUMNS: readonly Column<GroupRecord>[] = [
  GROUP,
  MOTION,
  { ...PART, brief: true },
  { key: 'total', value: ({ total }) => total, brief: true },
  { key: 'survived', value: ({ survived }) => survived, brief: true },
  { key: 'least', value: ({ least }) => least },
  { key: 'most', value: ({ most }) => most },
  ...FATES.map(fateColumn),
];
