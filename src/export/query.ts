import { InputError } from '../errors.js';
import { CERTAINTIES, type Certainty, certainty } from '../model/certainty.js';
import type { Comparison, Fate, Motion } from '../model/comparison.js';
import { canonicalGroup } from '../model/groups.js';
import { fullText } from '../model/paragraph.js';
import { partyName } from '../model/party.js';
import type { Paragraph, ParagraphKind } from '../model/tabled-text.js';
import type { FactKind } from '../model/trace.js';
import { words } from '../text/words.js';

/** What to ask for; null and empty lists mean: all. */
export interface Query {
  /** Groups in any usual spelling, or references of motions. */
  readonly groups: readonly string[];
  readonly parts: readonly ParagraphKind[];
  readonly fates: readonly Fate[];
  /** Kinds of changes. */
  readonly kinds: readonly FactKind[];
  readonly least: Certainty | null;
  /** Words that must stand in the paragraph, in this order, whole or as the beginning of a longer word. */
  readonly mentions: string | null;
}

export const EVERYTHING: Query = {
  groups: [],
  parts: [],
  fates: [],
  kinds: [],
  least: null,
  mentions: null,
};

/** The motions asked for, in the order of the record; InputError where a name fits none. */
export function askedMotions(comparison: Comparison, { groups }: Query): Motion[] {
  const asked = new Set(groups.flatMap((name) => motionsCalled(comparison, name)));
  return comparison.motions.filter((motion) => groups.length === 0 || asked.has(motion));
}

function motionsCalled(comparison: Comparison, name: string): Motion[] {
  const { joint, motions } = comparison;
  const wanted = canonicalGroup(name, joint.date) ?? name;
  const found = motions.filter(
    ({ group, reference }) =>
      reference === name ||
      (group !== null &&
        (group === name || (canonicalGroup(group, joint.date) ?? group) === wanted)),
  );
  if (found.length === 0) {
    const known = motions.map((motion) => partyName(comparison, motion)).join(', ');
    throw new InputError(
      `${name}: no motion of this group (or with this reference) is in the dossier; it has ${known}.`,
    );
  }
  return found;
}

/** Whether a paragraph is of the parts asked for and mentions what was asked for. */
export function isAsked({ parts, mentions }: Query, paragraph: Paragraph): boolean {
  return (
    (parts.length === 0 || parts.includes(paragraph.kind)) &&
    (mentions === null || normText(fullText(paragraph)).includes(normText(mentions)))
  );
}

/** Whether a probability is in the band asked for, or a surer one. */
export function isSureEnough(
  { least }: Query,
  probability: number,
  { settings }: Pick<Comparison, 'settings'>,
): boolean {
  const rank = CERTAINTIES.indexOf(certainty(probability, settings));
  return least === null || rank <= CERTAINTIES.indexOf(least);
}

/** ` the words of a text in normal form`, each after a space. */
function normText(text: string): string {
  return words(text)
    .map(({ norm }) => ` ${norm}`)
    .join('');
}
