import DiffMatchPatch from 'diff-match-patch';
import { InvariantError } from '../errors.js';
import type { DiffRun } from '../model/comparison.js';

const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** Codes start above the characters that diff-match-patch treats as spaces or letters, and leave out the surrogates. */
const FIRST_CODE = 0x3400;
const SURROGATES = [0xd800, 0xdfff] as const;

/**
 * Common runs of so many words stand, whatever surrounds them: a clause that was spliced into another paragraph is not confetti.
 * A capitalised word counts twice, so that a name in both texts ("Zarina Kultaeva") is never shown as struck and added.
 */
const STANDING_WORDS = 4;

/**
 * The difference of two texts in whole words, lossless: the `same` and `removed` runs joined are the source text;
 * the `same` runs (as `jointText` where that is printed otherwise: case, quotes, dashes, spaces) and `added` runs joined are the joint text.
 * Two texts without a run in common are shown one after the other.
 */
export function wordDiff(source: string, joint: string): DiffRun[] {
  const ones = source.match(TOKEN) ?? [];
  const others = joint.match(TOKEN) ?? [];
  const codes = new Map<string, string>();
  const dmp = new DiffMatchPatch.diff_match_patch();
  dmp.Diff_Timeout = 0;
  const diffs = dmp.diff_main(encode(ones, codes), encode(others, codes), false);
  const counts = wordCounts(ones, others, codes);
  const wordsIn = (text: string) =>
    [...text].reduce((sum, code) => sum + (counts.get(code) ?? 0), 0);
  return decode(withoutConfetti(dmp, diffs, wordsIn), ones, others);
}

/** What each code counts as: 0 for spaces and marks, 1 for a word, 2 for a word that is capitalised in both texts. */
function wordCounts(
  ones: readonly string[],
  others: readonly string[],
  codes: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const capitalised = (tokens: readonly string[]) =>
    new Set(tokens.filter((token) => /^\p{Lu}/u.test(token)).map(folded));
  const inOne = capitalised(ones);
  const inOther = capitalised(others);
  return new Map(
    [...codes].map(([token, code]) => {
      const isName = inOne.has(token) && inOther.has(token);
      return [code, isName ? 2 : Number(/[\p{L}\p{N}]/u.test(token))];
    }),
  );
}

/** Clears short common runs between long changes, stretch by stretch between the runs that stand. */
function withoutConfetti(
  dmp: InstanceType<typeof DiffMatchPatch.diff_match_patch>,
  diffs: readonly DiffMatchPatch.Diff[],
  wordsIn: (text: string) => number,
): DiffMatchPatch.Diff[] {
  const cleaned: DiffMatchPatch.Diff[] = [];
  let stretch: DiffMatchPatch.Diff[] = [];
  const close = () => {
    dmp.diff_cleanupSemantic(stretch);
    cleaned.push(...stretch);
    stretch = [];
  };
  for (const diff of diffs) {
    if (diff[0] === 0 && wordsIn(diff[1]) >= STANDING_WORDS) {
      close();
      cleaned.push(diff);
    } else stretch.push(diff);
  }
  close();
  dmp.diff_cleanupMerge(cleaned);
  return cleaned;
}

function encode(tokens: readonly string[], codes: Map<string, string>): string {
  return tokens.map((token) => codeOf(folded(token), codes)).join('');
}

function codeOf(key: string, codes: Map<string, string>): string {
  const known = codes.get(key);
  if (known !== undefined) return known;
  const place = FIRST_CODE + codes.size;
  const unit = place < SURROGATES[0] ? place : place + SURROGATES[1] - SURROGATES[0] + 1;
  if (unit > 0xffff)
    throw new InvariantError('A paragraph has too many different words to compare.');
  const code = String.fromCharCode(unit);
  codes.set(key, code);
  return code;
}

const foldings = new Map<string, string>();

/** What counts as the same token: case, kinds of space, quotes and hyphens apart; kept, because a dossier has few different tokens. */
function folded(token: string): string {
  let known = foldings.get(token);
  if (known === undefined) {
    known = fold(token);
    foldings.set(token, known);
  }
  return known;
}

function fold(token: string): string {
  if (/^\s/u.test(token)) return ' ';
  if (/^[‘’‚‛'`´“”„«»"]$/u.test(token)) return '"';
  if (/^[-‐‑‒–—]$/u.test(token)) return '-';
  return token.normalize('NFKC').toLowerCase();
}

function decode(
  diffs: readonly DiffMatchPatch.Diff[],
  ones: readonly string[],
  others: readonly string[],
): DiffRun[] {
  let one = 0;
  let other = 0;
  return diffs.map(([op, codes]): DiffRun => {
    const text = ones.slice(one, one + codes.length).join('');
    const jointText = others.slice(other, other + codes.length).join('');
    if (op <= 0) one += codes.length;
    if (op >= 0) other += codes.length;
    if (op < 0) return { op: 'removed', text };
    if (op > 0) return { op: 'added', text: jointText };
    return text === jointText ? { op: 'same', text } : { op: 'same', text, jointText };
  });
}
