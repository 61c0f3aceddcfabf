import type { Strings } from './strings.js';

export const de: Strings = {
  fates: {
    verbatim: 'wörtlich',
    edited: 'bearbeitet',
    reworded: 'umformuliert',
    partial: 'teilweise',
    dropped: 'weggefallen',
    new: 'neu',
  },
  kinds: { citation: 'Bezugsvermerk', recital: 'Erwägung', operative: 'Ziffer' },
  certainties: {
    'almost surely': 'fast sicher',
    probably: 'wahrscheinlich',
    unsure: 'unsicher',
  },
  survival: (who, { total, least, most, fates }) =>
    `${who}: ${least === most ? least : `${least} bis ${most}`} von ${total} ${total === 1 ? 'Absatz' : 'Absätzen'} übernommen, davon ${fates.verbatim} wörtlich.`,
};
