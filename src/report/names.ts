import type { Comparison, Motion } from '../model/comparison.js';
import { anchorOf, partyName } from '../model/party.js';

/** A group (or a motion without one) as the report names it everywhere. */
export interface Party {
  readonly motion: Motion;
  /** The group; with its reference where two motions are of one group; the reference alone where no group is printed. */
  readonly name: string;
  /** One or two letters, unique in the dossier: they tell the parties apart without colour. */
  readonly letter: string;
  /** Name of its colour in the style sheet. */
  readonly tone: string;
  /** Anchor of its motion; those of its paragraphs begin with it. */
  readonly anchor: string;
}

/** Letters and colours by which readers know the groups of the ninth and tenth terms. */
const KNOWN: Readonly<Record<string, readonly [letter: string, tone: string]>> = {
  PPE: ['P', 'ppe'],
  'S&D': ['S', 'sd'],
  Renew: ['R', 'renew'],
  'Verts/ALE': ['V', 'verts'],
  ECR: ['E', 'ecr'],
  'The Left': ['L', 'left'],
  'GUE/NGL': ['L', 'left'],
  PfE: ['F', 'pfe'],
  ESN: ['N', 'esn'],
  ID: ['I', 'pfe'],
};

/** Tones for parties without a colour of their own. */
const OTHER_TONES = ['other-1', 'other-2', 'other-3'] as const;

/** The motions of a dossier as parties, in the order of the record. */
export function parties(comparison: Comparison): Party[] {
  const letters = new Set<string>();
  return comparison.motions.map((motion, index) => {
    const known = KNOWN[motion.group ?? ''];
    return {
      motion,
      name: partyName(comparison, motion),
      letter: unused(letters, known?.[0] ?? firstLetter(motion.group)),
      tone: known?.[1] ?? OTHER_TONES[index % OTHER_TONES.length] ?? 'other-1',
      anchor: anchorOf(motion.reference),
    };
  });
}

function firstLetter(group: string | null): string {
  return /\p{L}/u.exec(group ?? '')?.[0].toUpperCase() ?? 'M';
}

/** The name itself, or with the first number that makes it unused; it is then used. */
function unused(used: Set<string>, wanted: string): string {
  let name = wanted;
  for (let number = 2; used.has(name); number++) name = `${wanted}${number}`;
  used.add(name);
  return name;
}
