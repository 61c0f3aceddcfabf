import DiffMatchPatch from 'diff-match-patch';
import { InvariantError } from '../errors.js';
import type { DiffRun } from '../model/comparison.js';
import { spacesBefore, tokens } from '../text/tokens.js';

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
  const ones = tokens(source);
  const others = tokens(joint);
  const codes = new Codes();
  const dmp = new DiffMatchPatch.diff_match_patch();
  dmp.Diff_Timeout = 0;
  const diffs = dmp.diff_main(codes.encode(ones, 1), codes.encode(others, 2), false);
  return decode(
    withoutConfetti(dmp, diffs, (text) => codes.wordsIn(text)),
    ones,
    others,
  );
}

/** One character for each different token of two texts: spaces of their own would double what is compared. */
class Codes {
  readonly #places = new Map<string, number>();
  /** By place: whether it is a word, and in which of the texts it is capitalised (1, 2, both 3). */
  readonly #isWord: boolean[] = [];
  readonly #capital: number[] = [];

  /** The tokens as one string; `side` is 1 for the first text, 2 for the other. */
  encode(list: readonly string[], side: 1 | 2): string {
    let text = '';
    for (const token of list) {
      const { folded, isCapital, isWord } = kindOf(token);
      let place = this.#places.get(folded);
      if (place === undefined) {
        place = this.#places.size;
        this.#places.set(folded, place);
        this.#isWord.push(isWord);
        this.#capital.push(0);
      }
      if (isCapital) this.#capital[place] = (this.#capital[place] as number) | side;
      text += codeAt(place);
    }
    return text;
  }

  /** How many words an encoded text counts: spaces and marks none, a word that is capitalised in both texts two. */
  wordsIn(text: string): number {
    let sum = 0;
    for (let at = 0; at < text.length; at += 1) {
      const place = placeOf(text.charCodeAt(at));
      if (this.#isWord[place]) sum += this.#capital[place] === 3 ? 2 : 1;
    }
    return sum;
  }
}

function codeAt(place: number): string {
  const unit = FIRST_CODE + place;
  const code = unit < SURROGATES[0] ? unit : unit + SURROGATES[1] - SURROGATES[0] + 1;
  if (code > 0xffff)
    throw new InvariantError('A paragraph has too many different words to compare.');
  return String.fromCharCode(code);
}

function placeOf(code: number): number {
  return (code < SURROGATES[0] ? code : code - SURROGATES[1] + SURROGATES[0] - 1) - FIRST_CODE;
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

/** What the difference needs to know of a token. */
interface TokenKind {
  /** What counts as the same token: case, kinds of space, quotes and hyphens apart. */
  readonly folded: string;
  readonly isCapital: boolean;
  readonly isWord: boolean;
}

/** Kept, because a dossier has few different tokens. */
const kinds = new Map<string, TokenKind>();

function kindOf(token: string): TokenKind {
  let known = kinds.get(token);
  if (known === undefined) {
    known = {
      folded: fold(token),
      isCapital: /^\s*\p{Lu}/u.test(token),
      isWord: /[\p{L}\p{N}]/u.test(token),
    };
    kinds.set(token, known);
  }
  return known;
}

function fold(token: string): string {
  const bare = token.trimStart();
  if (/^[‘’‚‛'`´“”„«»"]$/u.test(bare)) return '"';
  if (/^[-‐‑‒–—]$/u.test(bare)) return '-';
  return bare.normalize('NFKC').toLowerCase();
}

function decode(
  diffs: readonly DiffMatchPatch.Diff[],
  ones: readonly string[],
  others: readonly string[],
): DiffRun[] {
  let one = 0;
  let other = 0;
  const runs = diffs.map(([op, codes]): DiffRun => {
    const text = ones.slice(one, one + codes.length).join('');
    const jointText = others.slice(other, other + codes.length).join('');
    if (op <= 0) one += codes.length;
    if (op >= 0) other += codes.length;
    if (op < 0) return { op: 'removed', text };
    if (op > 0) return { op: 'added', text: jointText };
    return sameRun(text, jointText);
  });
  return withSpacesOutside(runs);
}

function sameRun(text: string, jointText: string): DiffRun {
  return text === jointText ? { op: 'same', text } : { op: 'same', text, jointText };
}

/** The spaces before words of which one stands for the other are the same in both texts. */
function withSpacesOutside(runs: readonly DiffRun[]): DiffRun[] {
  const outside = [...runs];
  for (let place = 0; place + 2 < runs.length; place += 1) {
    const [same, removed, added] = outside.slice(place, place + 3) as [DiffRun, DiffRun, DiffRun];
    if (same.op !== 'same' || removed.op !== 'removed' || added.op !== 'added') continue;
    const spaces = spacesBefore(removed.text);
    if (spaces === '' || spacesBefore(added.text) !== spaces) continue;
    outside[place] = sameRun(same.text + spaces, (same.jointText ?? same.text) + spaces);
    outside[place + 1] = { op: 'removed', text: removed.text.slice(spaces.length) };
    outside[place + 2] = { op: 'added', text: added.text.slice(spaces.length) };
  }
  return outside;
}
