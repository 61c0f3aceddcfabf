import type { DiffRun } from '../model/comparison.js';
import { spacesBefore, tokens } from '../text/tokens.js';

/** A run of a difference to the letter: `same` and `removed` runs give the source, `same` and `added` runs the joint text. */
export interface ExactRun {
  readonly op: DiffRun['op'];
  readonly text: string;
}

/** Runs whose `same` parts are the same to the letter: what differs in case, quotes or spaces is removed and added. */
export function exactRuns(
  diff: readonly DiffRun[],
  source: string,
  joint: string,
): readonly ExactRun[] {
  const runs = diff.flatMap(({ op, text, jointText }): ExactRun[] => {
    if (jointText === undefined || jointText === text) return [{ op, text }];
    const [before, after] = [tokens(text), tokens(jointText)];
    if (before.length !== after.length) return changed(text, jointText);
    return before.flatMap((token, index) => {
      const other = after[index] ?? '';
      const [spaces, others] = [spacesBefore(token), spacesBefore(other)];
      return [
        ...changed(spaces, others),
        ...changed(token.slice(spaces.length), other.slice(others.length)),
      ];
    });
  });
  const merged = joinEqual(runs);
  const side = (gone: DiffRun['op']) =>
    merged.map(({ op, text }) => (op === gone ? '' : text)).join('');
  const isFaithful = side('added') === source && side('removed') === joint;
  return isFaithful ? merged : changed(source, joint);
}

/** One text for the other, or the text where they are the same; nothing for what is empty. */
function changed(before: string, after: string): ExactRun[] {
  const runs: ExactRun[] =
    before === after
      ? [{ op: 'same', text: before }]
      : [
          { op: 'removed', text: before },
          { op: 'added', text: after },
        ];
  return runs.filter(({ text }) => text !== '');
}

/** Runs of the same kind that follow each other, as one. */
function joinEqual(runs: readonly ExactRun[]): ExactRun[] {
  const joined: ExactRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.op === run.op) joined[joined.length - 1] = { op: run.op, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}
