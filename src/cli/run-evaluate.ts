import { basename, dirname } from 'node:path';
import { InvariantError } from '../errors.js';
import { writeAtomically } from '../io/write-atomically.js';
import { goldOf, type Measured, measure } from '../review/index.js';
import { compareFolder, readSettings, reviewPath } from './dossiers.js';
import type { Progress } from './progress.js';
import { oneDossier } from './read-dossier.js';
import { EXIT, type ExitCode, STDIO, type Terminal, write } from './terminal.js';

interface EvaluateOptions {
  readonly folder: string;
  readonly review: string | undefined;
  readonly gold: string | undefined;
  readonly settings: string | undefined;
  readonly json: boolean;
}

/** Measures the program on the pairs that people judged, and writes their decisions as gold where that is asked for. */
export async function runEvaluate(
  { folder, review: named, gold, settings: settingsFile, json }: EvaluateOptions,
  terminal: Terminal,
  progress: Progress,
): Promise<ExitCode> {
  const settings = await readSettings(settingsFile);
  const path = reviewPath(folder, named);
  const comparison = await compareFolder(
    await oneDossier(folder),
    settings,
    terminal,
    progress,
    path,
  );
  if (comparison.review === null)
    throw new InvariantError('A review was applied and left no trace.');
  const measured = measure(comparison.review);
  if (gold === STDIO) {
    await write(terminal.stdout, jsonText(goldOf(comparison)));
    return EXIT.done;
  }
  if (gold !== undefined)
    await writeAtomically(dirname(gold), { [basename(gold)]: jsonText(goldOf(comparison)) });
  await write(terminal.stdout, json ? jsonText(measured) : tell(measured));
  return EXIT.done;
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function tell(measured: Measured): string {
  const { judged, right, wrong, missed, precision, recall, f1, relation, brier } = measured;
  const lines = [
    `On the ${judged} pairs that people judged: ${right} links right, ${wrong} wrong, ${missed} missed.`,
    `link precision ${figure(precision)}  recall ${figure(recall)}  F1 ${figure(f1)}  relation ${figure(relation)}  Brier ${figure(brier)}`,
    ...measured.reliability.map(
      ({ from, to, pairs, links }) =>
        `  probability ${from.toFixed(1)} to ${to.toFixed(1)}: ${links} of ${pairs} are links`,
    ),
    'The queue of the review mode asks unsure pairs first: as long as a review is not complete, the figures are those of the hard cases.',
  ];
  return `${lines.join('\n')}\n`;
}

function figure(share: number | null): string {
  return share === null ? '–' : share.toFixed(3);
}
