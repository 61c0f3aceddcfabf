import { paragraphId } from '../model/paragraph.js';
import type { Paragraph, ParagraphKind, Point } from '../model/tabled-text.js';
import { isSuspendedBefore } from '../text/hyphens.js';
import type { LabelKind } from '../text/labels.js';
import type { LanguageStrings } from './languages.js';
import type { Line } from './line.js';
import { opensLike } from './openings.js';
import { mayBeHeading } from './parts.js';
import { isInserted, mainKind, positionOf } from './sequence.js';

/** A paragraph while it grows. */
interface Draft {
  readonly label: string | null;
  readonly heading: string | null;
  text: string;
  readonly points: { label: string | null; text: string }[];
}

/** A part's paragraphs, and the headings that stand below its last paragraph: they belong to the next part. */
export interface Part {
  readonly paragraphs: readonly Paragraph[];
  readonly trailing: readonly string[];
}

type Place = 'paragraph' | 'point' | 'heading' | 'continuation';

/** What decides where a line belongs, beside the line. */
interface State {
  readonly part: ParagraphKind;
  readonly strings: LanguageStrings | null;
  /** The kind of label this part is counted by. */
  readonly main: LabelKind | null;
  /** Position named by the last paragraph's label. */
  position: number;
  /** Left edge of the last paragraph that the part's own label begins. */
  indent: number | null;
  /** Number of the last point, where points are numbered like paragraphs; 0 where there is none. */
  pointNumber: number;
  pointsAreDeeper: boolean;
}

const COUNTED: Readonly<Record<ParagraphKind, readonly LabelKind[]>> = {
  citation: ['dash', 'number', 'letter'],
  recital: ['letter', 'number'],
  operative: ['number'],
};

const isClosed = (text: string): boolean => text === '' || /[.;,:!?”’"»)]$/.test(text);

/** The text that stands last in a draft. */
function lastText(draft: Draft): string {
  return draft.points.at(-1)?.text ?? draft.text;
}

function isDeeper(line: Line, state: State): boolean {
  const { indent } = line.style;
  return indent !== null && state.indent !== null && indent > state.indent + 1;
}

/**
 * Whether a number like those of the paragraphs labels a point: it is set deeper, or starts again at 1 below a colon, or
 * goes on with such a list that is not set deeper, where it does not go on with the paragraphs or begins in lower case.
 */
function isNumberedPoint(line: Line, position: number, last: Draft, state: State): boolean {
  if (isDeeper(line, state)) return true;
  if (position === 1 && state.position >= 1) return lastText(last).endsWith(':');
  if (state.pointsAreDeeper || state.pointNumber === 0 || position !== state.pointNumber + 1)
    return false;
  return position !== state.position + 1 || /^\p{Ll}/u.test(line.text);
}

function placeLabelled(line: Line, last: Draft | undefined, state: State): Place {
  if (line.kind === state.main) {
    const position = positionOf(line.label ?? '', line.kind);
    if (
      state.part === 'operative' &&
      last !== undefined &&
      position !== null &&
      isNumberedPoint(line, position, last, state)
    )
      return 'point';
    return 'paragraph';
  }
  if (last === undefined) return 'paragraph';
  // `II. The situation of women`: a lettered line without the punctuation of a paragraph.
  if (line.kind === 'letter' && state.part === 'operative' && mayBeHeading(line)) return 'heading';
  if (
    state.part === 'recital' &&
    opensLike(line.text, state.strings) === 'recital' &&
    state.main === null
  )
    return 'paragraph';
  if (state.part === 'citation' && line.kind === 'dash') return 'paragraph';
  return 'point';
}

/** Labels that are missing between the last paragraph and the next labelled one, e.g. 1 where `4.` is followed by `6.` */
function missingBefore(next: Line | undefined, state: State): number {
  const position = next === undefined ? null : positionOf(next.label ?? '', next.kind);
  return position === null || isInserted(next?.label ?? '') ? 0 : position - state.position - 1;
}

function placeUnlabelled(
  line: Line,
  next: Line | undefined,
  last: Draft | undefined,
  state: State,
): Place {
  const opens = opensLike(line.text, state.strings);
  const isCounted = state.main === 'letter' || state.main === 'number';
  const standsAlone = last === undefined || isClosed(lastText(last));
  // Below the last paragraph of citations or recitals a heading belongs to the part that follows.
  const isAbove = next !== undefined || last === undefined || state.part !== 'operative';
  if (mayBeHeading(line) && opens === null && standsAlone && isAbove) return 'heading';
  if (last === undefined) return 'paragraph';
  if (!standsAlone) return 'continuation';
  if (isCounted) {
    if (missingBefore(next, state) > 0 && !lastText(last).endsWith(':')) return 'paragraph';
    // Lists of points stand below a colon: `…;` and a line that goes on small is a paragraph cut in two.
    const isList = last.points.length > 0 || last.text.endsWith(':');
    return isList || !/^\p{Ll}/u.test(line.text) ? 'point' : 'continuation';
  }
  if (state.part === 'operative' && lastText(last).endsWith(':')) return 'point';
  if (state.part === 'operative' && last.points.length > 0 && /^\p{Ll}/u.test(line.text))
    return 'point';
  return 'paragraph';
}

function begin(line: Line, headings: string[], state: State): Draft {
  const position = positionOf(line.label ?? '', line.kind);
  if (line.label === null) state.position += 1;
  else if (position !== null && !isInserted(line.label)) state.position = position;
  if (line.label !== null) state.indent = line.style.indent;
  state.pointNumber = 0;
  const heading = headings.length === 0 ? null : headings.splice(0).join('\n');
  return { label: line.label, heading, text: line.text, points: [] };
}

function addPoint(line: Line, draft: Draft, state: State): void {
  const position = positionOf(line.label ?? '', line.kind);
  state.pointNumber = position ?? 0;
  state.pointsAreDeeper = isDeeper(line, state);
  draft.points.push({ label: line.label, text: line.text });
}

function goOn(line: Line, draft: Draft): void {
  const text = [line.label, line.text].filter(Boolean).join(' ');
  const last = draft.points.at(-1) ?? draft;
  // A word that was cut at its hyphen: `the Director-` / `General`.
  const gap = /[\p{L}\d]-$/u.test(last.text) && !isSuspendedBefore(text) ? '' : ' ';
  last.text = `${last.text}${gap}${text}`.trim();
}

function finished(draft: Draft, part: ParagraphKind, index: number): Paragraph {
  const points: Point[] = draft.points.map((point) => ({ ...point }));
  return {
    id: paragraphId(part, index),
    kind: part,
    label: draft.label,
    heading: draft.heading,
    text: draft.text,
    points,
  };
}

/** For each line the next after it whose label is of a kind. */
function nextLabelled(lines: readonly Line[], kind: LabelKind | null): (Line | undefined)[] {
  const followers: (Line | undefined)[] = [];
  let next: Line | undefined;
  for (let index = lines.length - 1; index >= 0; index--) {
    followers[index] = next;
    const line = lines[index];
    if (line?.label != null && line.kind === kind) next = line;
  }
  return followers;
}

/**
 * The paragraphs of one part from its lines: what its own kind of label begins; other labels begin points; lines without
 * one are headings, go on with an unfinished sentence, or lost their label. `headings` are those above the first line.
 */
export function paragraphsOf(
  lines: readonly Line[],
  part: ParagraphKind,
  strings: LanguageStrings | null,
  headings: readonly string[],
): Part {
  const drafts: Draft[] = [];
  const waiting = [...headings];
  const state: State = {
    part,
    strings,
    main: mainKind(lines, COUNTED[part]),
    position: 0,
    indent: null,
    pointNumber: 0,
    pointsAreDeeper: false,
  };
  const followers = nextLabelled(lines, state.main);
  lines.forEach((line, index) => {
    const last = drafts.at(-1);
    const next = followers[index];
    const following = state.main === null ? lines[index + 1] : next;
    const place =
      line.label === null
        ? placeUnlabelled(line, following, last, state)
        : placeLabelled(line, last, state);
    if (place === 'heading') waiting.push([line.label, line.text].filter(Boolean).join(' '));
    else if (place === 'paragraph' || last === undefined) drafts.push(begin(line, waiting, state));
    else if (place === 'point') addPoint(line, last, state);
    else goOn(line, last);
  });
  return {
    paragraphs: drafts.map((draft, index) => finished(draft, part, index)),
    trailing: waiting,
  };
}
