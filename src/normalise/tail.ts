import type { ParagraphKind } from '../model/tabled-text.js';
import { findDay } from '../text/dates.js';
import { isPageFoot } from '../text/furniture.js';
import { labelNumber } from '../text/labels.js';
import { fold, type LanguageStrings } from './languages.js';
import type { Line } from './line.js';

/** The lines below the opening words, by what they are. */
export interface Sections {
  readonly text: readonly Line[];
  /** Each note's lines, the first with its mark. */
  readonly notes: readonly Line[];
  /** From the first line of the page's foot on. */
  readonly foot: readonly Line[];
}

/** The feet of pages in other languages than English show by a day in a line of few words; characters of a foot such as `Dernière mise à jour: 18 janvier 2022Avis juridique - Politique de confidentialité`. */
const LONGEST_FOOT = 110;

function isFoot(line: Line): boolean {
  if (isPageFoot(line.text)) return true;
  if (line.label !== null || noteMarkOf(line) !== null || line.text.length > LONGEST_FOOT)
    return false;
  return findDay(line.text) !== null && !/[;,.]$/.test(line.text);
}

/** The mark with which a line begins, where the line may be a footnote: `[1] OJ C 102`, `(1) …`, a raised `1 …`, a bare `1 …`. */
export function noteMarkOf(line: Line): string | null {
  const match = /^(?:\ufff9[([]?(\d{1,3})[)\]]?\ufffb|\[(\d{1,3})\]|(\d{1,3})(?=\s\S))/.exec(
    line.text,
  );
  if (line.label === null) return match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
  const number = line.kind === 'point' || line.kind === 'number' ? labelNumber(line.label) : null;
  return number === null || /\p{L}/u.test(line.label) ? null : String(number);
}

/** Whether a line is the paragraph by which the resolution is sent on, in the last third of the text. */
function isClosing(
  line: Line,
  index: number,
  count: number,
  strings: LanguageStrings | null,
): boolean {
  if (index < count * 0.6 || line.kind === 'point' || !/[.”"]$/.test(line.text)) return false;
  const folded = fold(line.text.slice(0, 160));
  return strings?.president.some((stem) => folded.includes(stem)) ?? false;
}

/** Index of the line with which the last paragraph ends. */
function lastOfText(
  lines: readonly Line[],
  parts: readonly ParagraphKind[],
  strings: LanguageStrings | null,
): number {
  const closing = lines.findLastIndex(
    (line, index) => parts[index] === 'operative' && isClosing(line, index, lines.length, strings),
  );
  const numbered = lines.findLastIndex((line) => line.kind === 'number');
  let last = closing >= 0 ? closing : numbered >= 0 ? numbered : -1;
  if (closing >= 0) {
    // A paragraph may follow that in which the President is instructed, if it is counted on.
    const count = labelNumber(lines[closing]?.label ?? '');
    const next = lines.findIndex((line, index) => index > closing && line.kind === 'number');
    if (count !== null && next > 0 && labelNumber(lines[next]?.label ?? '') === count + 1)
      last = numbered;
  }
  return last;
}

/**
 * Cuts what follows the text of a resolution from it: notes, counted from 1, and the page's foot. The text ends where,
 * after its last labelled or its closing paragraph, a sentence is finished and a line follows that is no point.
 */
export function sectionsOf(
  lines: readonly Line[],
  parts: readonly ParagraphKind[],
  strings: LanguageStrings | null,
): Sections {
  const last = lastOfText(lines, parts, strings);
  const from = lines.findIndex((line, index) => {
    if (index <= Math.max(last, 0)) return false;
    if (isFoot(line) || noteMarkOf(line) === '1') return true;
    const before = lines[index - 1]?.text ?? '';
    return last >= 0 && line.label === null && /[.!?][”’"»)]?$/.test(before);
  });
  if (from < 0) return { text: lines, notes: [], foot: [] };
  const below = lines.slice(from);
  const foot = below.findIndex(isFoot);
  const end = foot < 0 ? below.length : foot;
  return { text: lines.slice(0, from), notes: below.slice(0, end), foot: below.slice(end) };
}
