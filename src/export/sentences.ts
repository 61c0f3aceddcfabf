import type { Comparison } from '../model/comparison.js';
import { partyName } from '../model/party.js';
import { survival } from '../model/survival.js';
import type { Strings } from '../text/strings/strings.js';

/** The headline answer, a sentence a motion, in the order of the record. */
export function survivalSentences(comparison: Comparison, strings: Strings): string[] {
  return comparison.motions.map((motion) =>
    strings.survival(partyName(comparison, motion), survival(comparison, motion)),
  );
}
