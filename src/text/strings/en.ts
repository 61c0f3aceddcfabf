import type { Strings } from './strings.js';

export const en: Strings = {
  fates: {
    verbatim: 'word for word',
    edited: 'edited',
    reworded: 'reworded',
    partial: 'in part',
    dropped: 'dropped',
    new: 'new',
  },
  kinds: { citation: 'citation', recital: 'recital', operative: 'operative paragraph' },
  certainties: { 'almost surely': 'almost surely', probably: 'probably', unsure: 'unsure' },
  survival: (who, { total, least, most, fates }) =>
    `${who}: ${least === most ? least : `${least} to ${most}`} of ${total} ${total === 1 ? 'paragraph' : 'paragraphs'} survived, ${fates.verbatim} word for word.`,
};
