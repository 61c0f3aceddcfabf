import type { Comparison, DiffRun, Link, Motion } from '../model/comparison.js';
import { fullText } from '../model/paragraph.js';
import type { Paragraph } from '../model/tabled-text.js';
import { type ExactRun, exactRuns } from './exact-runs.js';

type Op = DiffRun['op'];

/** One line of a document with tracked changes, and what happens to its end: a removed end joins the line to the next. */
export interface TrackedLine {
  readonly runs: readonly ExactRun[];
  readonly end: Op;
}

/**
 * How a motion becomes the joint motion, line by line: refusing every change gives the motion word for word, accepting
 * every change the joint motion. Paragraphs linked in the same order on both sides are edited in place (of all such
 * chains the one that keeps most text); every other paragraph is removed here and added there.
 */
export function trackedLines({ joint, links }: Comparison, motion: Motion): TrackedLine[] {
  const lines: TrackedLine[] = [];
  let nextSource = 0;
  let nextJoint = 0;
  const passTo = (source: number, target: number) => {
    const gone = motion.paragraphs.slice(nextSource, source);
    const come = joint.paragraphs.slice(nextJoint, target);
    lines.push(...gone.flatMap((paragraph) => wholeLines(paragraph, 'removed')));
    lines.push(...come.flatMap((paragraph) => wholeLines(paragraph, 'added')));
    nextSource = source + 1;
    nextJoint = target + 1;
  };
  const own = links.filter((link) => link.motion === motion.reference);
  for (const { link, source, target } of keptChain(own, motion.paragraphs, joint.paragraphs)) {
    passTo(source, target);
    const [before, after] = [motion.paragraphs[source], joint.paragraphs[target]];
    if (before !== undefined && after !== undefined)
      lines.push(...editedLines(before, after, link.diff));
  }
  passTo(motion.paragraphs.length, joint.paragraphs.length);
  return lines;
}

interface Step {
  readonly link: Link;
  readonly source: number;
  readonly target: number;
}

/** The links in rising order on both sides that together keep most letters. */
function keptChain(
  links: readonly Link[],
  sources: readonly Paragraph[],
  targets: readonly Paragraph[],
): Step[] {
  const place = (paragraphs: readonly Paragraph[], id: string) =>
    paragraphs.findIndex((paragraph) => paragraph.id === id);
  const steps = links
    .map((link) => ({
      link,
      source: place(sources, link.source),
      target: place(targets, link.joint),
    }))
    .sort((a, b) => a.source - b.source || a.target - b.target);
  const best: { readonly kept: number; readonly chain: readonly Step[] }[] = [];
  for (const step of steps) {
    const before = best
      .filter(({ chain }) => isBefore(chain.at(-1), step))
      .reduce((most, entry) => (entry.kept > most.kept ? entry : most), NOTHING);
    best.push({ kept: before.kept + keptLetters(step.link), chain: [...before.chain, step] });
  }
  return [...best.reduce((most, entry) => (entry.kept > most.kept ? entry : most), NOTHING).chain];
}

const NOTHING: { readonly kept: number; readonly chain: readonly Step[] } = { kept: 0, chain: [] };

function isBefore(last: Step | undefined, step: Step): boolean {
  return last !== undefined && last.source < step.source && last.target < step.target;
}

function keptLetters({ diff }: Link): number {
  return diff.reduce((sum, { op, text }) => sum + (op === 'same' ? text.length : 0), 0);
}

function wholeLines(paragraph: Paragraph, op: Op): TrackedLine[] {
  return [
    ...headingLines(paragraph.heading, op),
    ...[paragraph, ...paragraph.points].map(({ label, text }) => ({
      runs: [...labelRuns(label, op), { op, text }],
      end: op,
    })),
  ];
}

function editedLines(source: Paragraph, joint: Paragraph, diff: readonly DiffRun[]): TrackedLine[] {
  const labels = {
    removed: [source, ...source.points].map(({ label }) => label),
    added: [joint, ...joint.points].map(({ label }) => label),
  };
  const lines: TrackedLine[] = changedHeading(source.heading, joint.heading);
  let runs: ExactRun[] = [];
  const startLine = (op: Op) => {
    const removed = op === 'added' ? null : labels.removed.shift();
    const added = op === 'removed' ? null : labels.added.shift();
    runs = changedLabel(removed ?? null, added ?? null);
  };
  startLine('same');
  for (const { op, text } of exactRuns(diff, fullText(source), fullText(joint))) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) {
        lines.push({ runs, end: op });
        startLine(op);
      }
      if (part !== '') runs.push({ op, text: part });
    }
  }
  lines.push({ runs, end: 'same' });
  return lines;
}

function changedHeading(before: string | null, after: string | null): TrackedLine[] {
  return before === after
    ? headingLines(before, 'same')
    : [...headingLines(before, 'removed'), ...headingLines(after, 'added')];
}

function headingLines(heading: string | null, op: Op): TrackedLine[] {
  return heading === null ? [] : [{ runs: [{ op, text: heading }], end: op }];
}

function changedLabel(before: string | null, after: string | null): ExactRun[] {
  return before === after
    ? labelRuns(before, 'same')
    : [...labelRuns(before, 'removed'), ...labelRuns(after, 'added')];
}

function labelRuns(label: string | null, op: Op): ExactRun[] {
  return label === null ? [] : [{ op, text: `${label}\t` }];
}
