import type { LabelKind } from '../text/labels.js';
import { fold, LANGUAGES, type LanguageStrings } from './languages.js';
import { type Line, toLines } from './line.js';

/** Whether a folded text begins with a phrase, as whole words. */
function begins(folded: string, phrase: string): boolean {
  return folded.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(folded.charAt(phrase.length));
}

/** The length of the longest of some phrases with which a folded text begins; 0 where it begins with none. */
function longest(folded: string, phrases: readonly string[]): number {
  return phrases.reduce(
    (most, each) => (begins(folded, each) ? Math.max(most, each.length) : most),
    0,
  );
}

/** Which part of a resolution a text opens like. Danish and Finnish use one phrase for both, so the longer match decides. */
export function opensLike(
  text: string,
  strings: LanguageStrings | null,
): 'citation' | 'recital' | null {
  const folded = fold(text.slice(0, 80));
  const languages = strings === null ? LANGUAGES : [strings];
  const citation = Math.max(...languages.map((each) => longest(folded, each.citation)));
  const recital = Math.max(...languages.map((each) => longest(folded, each.recital)));
  if (citation === 0 && recital === 0) return null;
  return recital > citation ? 'recital' : 'citation';
}

const OPENINGS = LANGUAGES.flatMap((language) => language.opening).sort(
  (a, b) => b.length - a.length,
);

/** What follows the opening words on their line (`The European Parliament, – having regard …`), or null where they are not there. */
function afterOpening(text: string): string | null {
  const folded = fold(text.slice(0, 200));
  const opening = OPENINGS.find((each) => begins(folded, each));
  if (opening === undefined) return null;
  const words = opening.split(' ').length;
  return text
    .split(' ')
    .slice(words)
    .join(' ')
    .replace(/^[\s,:]+/, '');
}

/** Where the text of a resolution begins: the line, and what stands on it after the opening words. */
export interface Start {
  readonly index: number;
  /** Whether the line itself is the opening; otherwise it is the first paragraph. */
  readonly hasOpening: boolean;
  /** What follows the opening words on their line, as a line of its own. */
  readonly first: readonly Line[];
}

function restOf(line: Line, rest: string): Line[] {
  return rest === '' ? [] : toLines([{ marker: null, text: rest, style: line.style }]);
}

const BODY_KINDS: readonly (LabelKind | null)[] = ['dash', 'letter', 'number'];

function isBodyLine(line: Line | undefined, strings: LanguageStrings | null): boolean {
  if (line === undefined || line.style.layout) return false;
  return (
    opensLike(line.text, strings) !== null || (BODY_KINDS.includes(line.kind) && line.ink > 25)
  );
}

/**
 * Finds the opening words ("The European Parliament,"): the last line that is nothing else, or goes on with the first
 * citation, and has paragraphs after it. Motions by single members may lack it: then the first line that opens like one.
 */
export function findStart(lines: readonly Line[], strings: LanguageStrings | null): Start | null {
  let last = -1;
  for (let index = lines.length - 1; index >= 0 && last < 0; index--)
    if (isBodyLine(lines[index], strings)) last = index;
  if (last < 0) return null;
  for (let index = last; index >= 0; index--) {
    const line = lines[index];
    if (line === undefined || line.label !== null) continue;
    const rest = afterOpening(line.text);
    if (rest === null) continue;
    const goesOn = rest !== '' && (/^[–—-]\s/.test(rest) || opensLike(rest, strings) !== null);
    if ((rest === '' && index < last) || goesOn)
      return { index, hasOpening: true, first: restOf(line, rest) };
  }
  const first = lines.findIndex(
    (line) => !line.style.layout && opensLike(line.text, strings) !== null && line.ink > 15,
  );
  const numbered = lines.findIndex(
    (line) => line.kind === 'number' && !line.style.layout && line.ink > 60,
  );
  const index = first >= 0 ? first : numbered;
  return index < 0 ? null : { index, hasOpening: false, first: [] };
}
