import type { DiffRun, Span } from '../model/comparison.js';
import { fullText } from '../model/paragraph.js';
import type { Paragraph } from '../model/tabled-text.js';

/** How a stretch of text is shown: struck, inserted, underlined as common, or plain. */
export type MarkKind = 'gone' | 'added' | 'shared' | 'plain';

/** A stretch of text with its mark as flags, for a template without logic. */
export interface RunView {
  readonly text: string;
  readonly gone: boolean;
  readonly added: boolean;
  readonly shared: boolean;
}

/** A point as shown; a gap stands for one that only the other side has. */
export interface PointView<Run> {
  readonly label: string;
  readonly runs: readonly Run[];
  readonly isGap: boolean;
}

/** A paragraph as shown: its words, then its points, each cut into runs. */
export interface CutText<Run> {
  readonly runs: readonly Run[];
  readonly points: readonly PointView<Run>[];
}

export type TextView = CutText<RunView>;

/** A stretch of a full text, and what is said of it. */
export interface Stretch<Value> {
  readonly span: Span;
  readonly value: Value;
}

/** The paragraph without any marks. */
export function plainText(paragraph: Paragraph): TextView {
  return markText(paragraph, [], 'plain', 'plain');
}

/**
 * The paragraph with `inside` on the given spans of its full text and `outside` on the rest.
 * Spans may overlap and come in any order.
 */
export function markText(
  paragraph: Paragraph,
  spans: readonly Span[],
  inside: MarkKind,
  outside: MarkKind,
): TextView {
  const { length } = fullText(paragraph);
  return cutText(paragraph, stretchesOver(length, mergeSpans(spans), inside, outside), markedRun);
}

/** The paragraph cut along stretches that follow each other over its full text, points apart; white space at the ends of a run has no value. */
export function cutText<Value, Run>(
  paragraph: Paragraph,
  stretches: readonly Stretch<Value>[],
  toRun: (text: string, value: Value | null) => Run,
): CutText<Run> {
  const text = fullText(paragraph);
  const trimmed = (run: string, value: Value): Run[] => {
    const core = run.trim();
    const start = core === '' ? run.length : run.indexOf(core);
    const [before, after] = [run.slice(0, start), run.slice(start + core.length)];
    return [
      ...(before === '' ? [] : [toRun(before, null)]),
      ...(core === '' ? [] : [toRun(core, value)]),
      ...(after === '' ? [] : [toRun(after, null)]),
    ];
  };
  const cut = (start: number, length: number): Run[] =>
    stretches.flatMap(({ span, value }) => {
      const from = Math.max(span[0], start);
      const to = Math.min(span[1], start + length);
      return from < to ? trimmed(text.slice(from, to), value) : [];
    });
  let offset = paragraph.text.length + 1;
  const points = paragraph.points.map((point) => {
    const runs = cut(offset, point.text.length);
    offset += point.text.length + 1;
    return { label: point.label ?? '', runs, isGap: false };
  });
  return { runs: cut(0, paragraph.text.length), points };
}

/** Where the runs that both texts have stand in one of them. */
export function sameSpans(diff: readonly DiffRun[], side: 'source' | 'joint'): Span[] {
  const absent = side === 'source' ? 'added' : 'removed';
  const spans: Span[] = [];
  let offset = 0;
  for (const { op, text, jointText } of diff) {
    if (op === absent) continue;
    const { length } = side === 'joint' ? (jointText ?? text) : text;
    if (op === 'same') spans.push([offset, offset + length]);
    offset += length;
  }
  return spans;
}

/** The same places as spans in order that neither overlap nor touch. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else if (start < end) merged.push([start, end]);
  }
  return merged;
}

function stretchesOver(
  length: number,
  spans: readonly Span[],
  inside: MarkKind,
  outside: MarkKind,
): Stretch<MarkKind>[] {
  const stretches: Stretch<MarkKind>[] = [];
  let offset = 0;
  for (const span of spans) {
    if (offset < span[0]) stretches.push({ span: [offset, span[0]], value: outside });
    stretches.push({ span, value: inside });
    offset = span[1];
  }
  if (offset < length) stretches.push({ span: [offset, length], value: outside });
  return stretches;
}

function markedRun(text: string, kind: MarkKind | null): RunView {
  return { text, gone: kind === 'gone', added: kind === 'added', shared: kind === 'shared' };
}
