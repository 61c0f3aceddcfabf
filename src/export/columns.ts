import type { Certainty } from '../model/certainty.js';
import type { Part } from '../model/trace.js';
import type { Column } from './table.js';

/** Columns that several tables have, so that they are the same in all of them. */
export const GROUP: Column<{ readonly group: string }> = {
  key: 'group',
  value: ({ group }) => group,
  brief: true,
};

export const MOTION: Column<{ readonly motion: string | null }> = {
  key: 'motion',
  value: ({ motion }) => motion,
};

export const LABEL: Column<{ readonly label: string | null }> = {
  key: 'label',
  value: ({ label }) => label,
};

export const PART: Column<{ readonly part: Part }> = {
  key: 'part',
  value: ({ part }) => part,
  words: ({ part }, { kinds, wholeText }) => (part === 'whole' ? wholeText : kinds[part]),
};

export const CERTAINTY: Column<{ readonly certainty: Certainty }> = {
  key: 'certainty',
  value: (record) => record.certainty,
  words: (record, { certainties }) => certainties[record.certainty],
  brief: true,
};

export const PROBABILITY: Column<{ readonly probability: number }> = {
  key: 'probability',
  value: ({ probability }) => probability,
};

export const TEXT: Column<{ readonly text: string }> = {
  key: 'text',
  value: ({ text }) => text,
  brief: true,
};
