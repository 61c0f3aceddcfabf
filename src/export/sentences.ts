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

/** What an export is about, its title first: documents, headline answers, what made it, and whether the texts are invented. */
export function aboutLines(comparison: Comparison, strings: Strings): string[] {
  const { corpus, joint, procedure, tool } = comparison;
  return [
    [joint.reference, joint.title].filter((part) => part !== null).join(', '),
    ...(corpus.invented === true ? [strings.invented] : []),
    ...(corpus.note === null ? [] : [corpus.note]),
    [procedure, joint.date].filter((part) => part !== null).join(', '),
    ...survivalSentences(comparison, strings),
    strings.origins(
      joint.reference,
      joint.paragraphs.length,
      joint.paragraphs.length - comparison.new.length,
    ),
    `${tool.name} ${tool.version}`,
  ].filter((line) => line !== '');
}
