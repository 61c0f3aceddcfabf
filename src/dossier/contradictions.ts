import { type Notice, notice } from '../model/notice.js';
import type { TabledText } from '../model/tabled-text.js';

/** What the documents of a dossier say against each other, as notices; nothing is decided here. */
export function contradictions(joint: TabledText, motions: readonly TabledText[]): Notice[] {
  return [
    ...absentMotions(joint, motions),
    ...motions.flatMap((motion) => [
      ...listedOtherwise(joint, motion),
      ...pointsElsewhere(joint, motion),
    ]),
    ...sameGroup(motions),
  ];
}

function absentMotions(joint: TabledText, motions: readonly TabledText[]): Notice[] {
  if (joint.replaces.length === 0) {
    return [
      notice(
        'replaced-list-missing',
        joint.kind === 'adopted text' ? 'info' : 'warning',
        joint.source.file,
        `${joint.reference} does not say which motions it replaces; all ${motions.length} motions in the folder were compared with it.`,
      ),
    ];
  }
  const present = new Set(motions.map(({ reference }) => reference));
  return joint.replaces
    .filter(({ reference }) => !present.has(reference))
    .map(({ reference, group }) =>
      notice(
        'replaced-motion-absent',
        'warning',
        reference,
        `${joint.reference} replaces ${reference}${group === null ? '' : ` (${group})`}, but no such document is in the folder; what came from it may be shown as new or as another group's.`,
      ),
    );
}

function listedOtherwise(joint: TabledText, motion: TabledText): Notice[] {
  if (joint.replaces.length === 0) return [];
  const entry = joint.replaces.find(({ reference }) => reference === motion.reference);
  if (entry === undefined) {
    return [
      notice(
        'motion-not-replaced',
        'warning',
        motion.reference,
        `${motion.reference}${motion.group === null ? '' : ` (${motion.group})`} is in the folder, but ${joint.reference} does not list it among the motions it replaces; it is shown, but likeness here need not mean that its text was taken over.`,
      ),
    ];
  }
  if (motion.group === null && entry.group !== null) {
    return [
      notice(
        'group-from-joint-motion',
        'info',
        motion.reference,
        `${motion.source.file} does not say which group tabled it; ${joint.reference} says ${entry.group}.`,
      ),
    ];
  }
  if (entry.group !== null && motion.group !== entry.group) {
    return [
      notice(
        'group-contradiction',
        'warning',
        motion.reference,
        `${motion.source.file} says that ${motion.group} tabled ${motion.reference}, ${joint.reference} says ${entry.group}; the motion's own word was taken.`,
      ),
    ];
  }
  return [];
}

function pointsElsewhere(joint: TabledText, motion: TabledText): Notice[] {
  const notices: Notice[] = [];
  const { jointReference, procedure } = motion;
  if (
    joint.kind === 'joint motion' &&
    jointReference !== null &&
    jointReference !== joint.reference
  ) {
    notices.push(
      notice(
        'joint-reference-contradiction',
        'warning',
        motion.reference,
        `${motion.source.file} points to the joint motion ${jointReference}, not to ${joint.reference}.`,
      ),
    );
  }
  if (procedure !== null && joint.procedure !== null && procedure !== joint.procedure) {
    notices.push(
      notice(
        'procedure-contradiction',
        'warning',
        motion.reference,
        `${motion.source.file} belongs to procedure ${procedure}, ${joint.reference} to ${joint.procedure}.`,
      ),
    );
  }
  return notices;
}

function sameGroup(motions: readonly TabledText[]): Notice[] {
  const byGroup = new Map<string, string[]>();
  for (const { group, reference } of motions) {
    if (group !== null) byGroup.set(group, [...(byGroup.get(group) ?? []), reference]);
  }
  return [...byGroup]
    .filter(([, references]) => references.length > 1)
    .map(([group, references]) =>
      notice(
        'two-motions-of-one-group',
        'warning',
        references.join(', '),
        `${group} tabled ${references.length} of these motions (${references.join(', ')}); each is shown by itself, and counts are not added up.`,
      ),
    );
}
