import type { Comparison, Relation } from '../model/comparison.js';
import { paragraphAnchor } from '../model/party.js';
import type { ReviewSummary, StaleDecision, Voice } from '../model/review.js';
import type { Strings } from '../text/strings/strings.js';
import { joined, makeTable, type Table } from './table.js';

/** One decision of a person, whatever it speaks of. */
interface DecisionRecord {
  readonly decision: keyof Strings['decisions'];
  readonly motion: string | null;
  readonly source: string | null;
  readonly joint: string | null;
  /** As decided; null where it says that there is no link. */
  readonly relation: Relation | null;
  /** What the machine had. */
  readonly machine: Relation | null;
  readonly voices: readonly Voice[];
  /** The note, or why the decision is stale. */
  readonly text: string;
}

/** Everything that people decided, refused links and stale decisions too. */
export function decisionsTable({ review, joint }: Comparison, strings: Strings): Table {
  const relationWords = (relation: Relation | null) =>
    relation === null ? '' : strings.fates[relation];
  return makeTable<DecisionRecord>({
    name: 'decisions',
    columns: [
      {
        key: 'decision',
        value: ({ decision }) => decision,
        words: ({ decision }, { decisions }) => decisions[decision],
        brief: true,
      },
      { key: 'motion', value: ({ motion }) => motion, brief: true },
      { key: 'source', value: ({ source }) => source, brief: true },
      { key: 'joint', value: (record) => record.joint, brief: true },
      {
        key: 'relation',
        value: ({ relation }) => relation,
        words: ({ relation }) => relationWords(relation),
        brief: true,
      },
      {
        key: 'machine',
        value: ({ machine }) => machine,
        words: ({ machine }) => relationWords(machine),
        brief: true,
      },
      { key: 'by', value: ({ voices }) => voiceCells(voices).by, brief: true },
      { key: 'at', value: ({ voices }) => voiceCells(voices).at, brief: true },
      { key: 'text', value: ({ text }) => text, brief: true },
    ],
    records: review === null ? [] : decisionRecords(review, joint.reference),
    anchor: ({ motion, source, joint: id }) => {
      if (motion !== null && source !== null) return paragraphAnchor(motion, source);
      return id === null ? null : paragraphAnchor(joint.reference, id);
    },
    strings,
  });
}

/** Names and times of those who said something, in the order of the review file. */
export function voiceCells(voices: readonly Voice[]): { by: string; at: string } {
  return {
    by: joined(voices.map(({ by }) => by ?? '')),
    at: joined(voices.map(({ at }) => at)),
  };
}

function decisionRecords(review: ReviewSummary, jointReference: string): DecisionRecord[] {
  return [
    ...review.links.map(({ machine, ...link }) => ({
      ...link,
      machine: machine.relation,
      text: '',
    })),
    ...review.paragraphs.map(({ document, paragraph, decision, voices }) => ({
      ...NOTHING,
      decision,
      ...(document === jointReference
        ? { joint: paragraph }
        : { motion: document, source: paragraph }),
      voices,
    })),
    ...review.notes.map(({ by, at, ...note }) => ({
      ...NOTHING,
      ...note,
      decision: 'note' as const,
      voices: [{ by, at }],
    })),
    ...review.stale.map(staleRecord),
  ];
}

const NOTHING = {
  motion: null,
  source: null,
  joint: null,
  relation: null,
  machine: null,
  text: '',
};

/** By the places its paragraphs have now; null where there is nothing like them any more. */
function staleRecord(stale: StaleDecision): DecisionRecord {
  return {
    ...NOTHING,
    decision: 'stale',
    motion: stale.motion,
    source: stale.source?.now?.id ?? null,
    joint: stale.joint?.now?.id ?? null,
    relation: stale.relation,
    voices: stale.voices,
    text: stale.reason,
  };
}
