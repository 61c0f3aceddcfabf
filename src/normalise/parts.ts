import { PARAGRAPH_KINDS, type ParagraphKind } from '../model/tabled-text.js';
import { labelNumber } from '../text/labels.js';
import type { LanguageStrings } from './languages.js';
import type { Line } from './line.js';
import { opensLike } from './openings.js';

type Scores = Readonly<Record<ParagraphKind, number>>;

/**
 * What each sign of a line says for each part, in steps of about one half; only their order of weight matters: the words
 * with which it opens, then its label, then punctuation and capital. A dash may also be a point, a number a recital
 * whose letter a copy lost (B9-0065/2022).
 */
const WEIGHTS = {
  dash: { citation: 3, recital: -1, operative: -1 },
  letter: { citation: -3, recital: 4, operative: -3 },
  number: { citation: -4, recital: -0.5, operative: 2 },
  /** A number in a first list of two that are both counted from 1: a recital whose letter a copy turned into a number. */
  earlyNumber: { citation: -4, recital: 2, operative: -1 },
  point: { citation: -3, recital: 0, operative: 0.3 },
  citationWord: { citation: 4, recital: -2, operative: -3 },
  recitalWord: { citation: -3, recital: 4, operative: -4 },
  otherWord: { citation: -0.5, recital: -0.5, operative: 0 },
  comma: { citation: 0.5, recital: 0, operative: -0.5 },
  semicolon: { citation: -0.5, recital: 0.3, operative: 0.3 },
  lowerCase: { citation: 0.4, recital: 0.4, operative: -0.4 },
  /** A line that may be a heading stands above what comes next rather than below what came before. */
  heading: { citation: -1, recital: -0.3, operative: 0.3 },
} as const satisfies Record<string, Scores>;

/** What it says for a part to begin at a line labelled as its first. */
const BEGINS_AT_FIRST = 2;

const FIRST_LETTERS = /^[AАΑ][.)]?$/;

function signsOf(line: Line, strings: LanguageStrings | null, isEarly: boolean): Scores[] {
  const signs: Scores[] = line.kind === null ? [] : [WEIGHTS[line.kind]];
  if (line.kind === 'number' && isEarly) signs[0] = WEIGHTS.earlyNumber;
  const opens = opensLike(line.text, strings);
  if (opens === 'citation') signs.push(WEIGHTS.citationWord);
  else if (opens === 'recital') signs.push(WEIGHTS.recitalWord);
  else signs.push(WEIGHTS.otherWord);
  if (line.text.endsWith(',')) signs.push(WEIGHTS.comma);
  if (line.text.endsWith(';')) signs.push(WEIGHTS.semicolon);
  if (/^\p{Ll}/u.test(line.text)) signs.push(WEIGHTS.lowerCase);
  if (line.kind === null && mayBeHeading(line)) signs.push(WEIGHTS.heading);
  return signs;
}

/** Whether a line looks like a heading: no label, no punctuation at its end, short or set off by its style. */
export function mayBeHeading(line: Line): boolean {
  if (/[;,:]$/.test(line.text)) return false;
  const { bold, italic, heading } = line.style;
  if (heading !== null || bold || italic) return line.text.length < 250;
  return line.text.length < 120 && !/[.…]$/.test(line.text);
}

function isFirst(line: Line, part: ParagraphKind): boolean {
  if (line.label === null) return false;
  if (part === 'recital') return FIRST_LETTERS.test(line.label) || labelNumber(line.label) === 1;
  return part === 'operative' && line.kind === 'number' && labelNumber(line.label) === 1;
}

/**
 * Where numbers first start at 1 again, not below a colon or a heading: there a flattened list of recitals ends. 0 where
 * none does, or where recitals kept their letters.
 */
function restartOf(lines: readonly Line[]): number {
  const isOne = (line: Line): boolean =>
    line.kind === 'number' && labelNumber(line.label ?? '') === 1;
  const first = lines.findIndex(isOne);
  const edge = lines[first]?.style.indent ?? null;
  if (lines.some((line) => line.kind === 'letter')) return 0;
  const restart = lines.findIndex((line, index) => {
    const before = lines[index - 1];
    if (index <= first || !isOne(line) || before === undefined) return false;
    const isDeeper = edge !== null && (line.style.indent ?? edge) > edge + 1;
    return !isDeeper && before.label !== null && !before.text.endsWith(':');
  });
  return Math.max(0, restart);
}

/**
 * The part that each line belongs to: the best way to cut the lines into citations, recitals and operative part, in this
 * order, each possibly empty, judged over all lines at once (Viterbi 1967, with transitions forward only).
 */
export function partsOf(lines: readonly Line[], strings: LanguageStrings | null): ParagraphKind[] {
  const [kinds, last] = [PARAGRAPH_KINDS, PARAGRAPH_KINDS.length - 1];
  let best = kinds.map((_, part) => (part === 0 ? 0 : -0.01 * part));
  const cameFrom: number[][] = [];
  const restart = restartOf(lines);
  for (const [index, line] of lines.entries()) {
    const signs = signsOf(line, strings, index < restart);
    const from: number[] = [];
    best = kinds.map((kind, part) => {
      const emission = signs.reduce((sum, sign) => sum + sign[kind], 0);
      let source = part;
      let score = best[part] ?? Number.NEGATIVE_INFINITY;
      for (let before = 0; before < part; before++) {
        const candidate = (best[before] ?? 0) + (isFirst(line, kind) ? BEGINS_AT_FIRST : 0);
        if (candidate > score) [source, score] = [before, candidate];
      }
      from.push(source);
      return score + emission;
    });
    cameFrom.push(from);
  }
  let part = best.reduce((most, score, index) => (score > (best[most] ?? 0) ? index : most), last);
  const parts: ParagraphKind[] = [];
  for (let index = lines.length - 1; index >= 0; index--) {
    parts.push(kinds[part] ?? 'operative');
    part = cameFrom[index]?.[part] ?? part;
  }
  return parts.reverse();
}
