import type { Strings } from './strings.js';

export const fr: Strings = {
  fates: {
    verbatim: 'mot pour mot',
    edited: 'retouché',
    reworded: 'reformulé',
    partial: 'en partie',
    dropped: 'supprimé',
    new: 'nouveau',
  },
  kinds: { citation: 'visa', recital: 'considérant', operative: 'paragraphe du dispositif' },
  certainties: {
    'almost surely': 'presque certain',
    probably: 'probable',
    unsure: 'incertain',
  },
  survival: (who, { total, least, most, fates }) =>
    `${who} : ${least === most ? least : `${least} à ${most}`} ${most < 2 ? 'paragraphe' : 'paragraphes'} sur ${total} repris, dont ${fates.verbatim} mot pour mot.`,
};
