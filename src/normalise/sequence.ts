import { type LabelKind, labelNumber } from '../text/labels.js';
import type { Line } from './line.js';

/** Alphabets in which recitals are lettered; Bulgarian pages use their own (B-8-2016-0302). */
const ALPHABETS = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯ',
  'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ',
];

/** The position (from 1) that a recital's letter names: `A.` → 1, `AA.` → 27, `AB.` or Word's `BB.` → 28; null for no letter. */
function letterPosition(label: string): number | null {
  const letters = /^\p{Lu}{1,2}/u.exec(label)?.[0] ?? '';
  const alphabet = ALPHABETS.find((each) => [...letters].every((letter) => each.includes(letter)));
  if (letters === '' || alphabet === undefined) return null;
  const [first = '', second] = letters;
  if (second === undefined) return alphabet.indexOf(first) + 1;
  const lap = first === second ? alphabet.indexOf(first) + 1 : alphabet.indexOf(second) + 1;
  return alphabet.length + lap;
}

/** The position that a label names among the paragraphs of its part, or null. */
export function positionOf(label: string, kind: LabelKind | null): number | null {
  if (kind === 'letter') return letterPosition(label);
  return kind === 'number' ? labelNumber(label) : null;
}

/** Whether a label was inserted by an amendment: `5a.`, `Ca.`; it does not move the count. */
export function isInserted(label: string): boolean {
  return /(?:\d|\p{Lu})\s?\p{Ll}[.)]?$/u.test(label);
}

/** The kind of label that most paragraphs of a part bear: the one the part is counted by, or null where copies lost them. */
export function mainKind(
  lines: readonly Line[],
  candidates: readonly LabelKind[],
): LabelKind | null {
  const counts = candidates.map((kind) => lines.filter((line) => line.kind === kind).length);
  const most = Math.max(...counts);
  return most === 0 ? null : (candidates[counts.indexOf(most)] ?? null);
}
