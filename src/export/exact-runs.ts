import type { DiffRun } from '../model/comparison.js';

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
    const [before, after] = [text.split(/(\s+)/), jointText.split(/(\s+)/)];
    if (before.length !== after.length) {
      return [
        { op: 'removed', text },
        { op: 'added', text: jointText },
      ];
    }
    return before.flatMap((word, index): ExactRun[] => {
      const other = after[index] ?? '';
      if (word === other) return [{ op: 'same', text: word }];
      return [
        { op: 'removed', text: word },
        { op: 'added', text: other },
      ];
    });
  });
  const side = (gone: DiffRun['op']) =>
    runs.map(({ op, text }) => (op === gone ? '' : text)).join('');
  const isFaithful = side('added') === source && side('removed') === joint;
  return isFaithful
    ? runs
    : [
        { op: 'removed', text: source },
        { op: 'added', text: joint },
      ];
}
