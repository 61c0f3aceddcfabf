/**
 * Scores the engine on every gold dossier, each with models fitted on all the others (leave one dossier out).
 * `--shipped` scores the shipped models instead, which have seen these dossiers; `--write` keeps the figures in
 * `src/model/accuracy.json`, which reports show.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Accuracy } from '../../src/model/accuracy.js';
import { DEFAULT_SETTINGS } from '../../src/model/settings.js';
import { allGold } from './all-gold.js';
import { fitModels } from './fitting.js';
import { outcomeOf } from './outcome.js';
import { judgedPairs, reliability } from './reliability.js';
import { score } from './score.js';
import { shipped } from './shipped.js';

const gold = allGold();
const inSample = process.argv.includes('--shipped');
const scores: Accuracy['dossiers'][number][] = [];
const everything: { probability: number; isTrue: boolean }[] = [];
console.log(
  inSample
    ? 'Shipped models, fitted on these very dossiers:'
    : 'Each dossier with models fitted on all the others (leave one dossier out):',
);
console.log(
  'dossier      links: P     R    F1   relation  fate  survived  new F1  calibration error',
);
for (const held of gold) {
  const models = inSample ? shipped : fitModels(gold.filter((other) => other !== held));
  const outcome = outcomeOf(held.dossier, DEFAULT_SETTINGS, models);
  const s = score(outcome, held.gold);
  const judged = judgedPairs(outcome.pairs, held.gold);
  everything.push(...judged);
  scores.push({ name: held.name, ...rounded(s) });
  const figures = [
    s.linkPrecision,
    s.linkRecall,
    s.linkF1,
    s.relation,
    s.fate,
    s.survived,
    s.newF1,
    reliability(judged).error,
  ];
  console.log(held.name.padEnd(14), figures.map((figure) => figure.toFixed(3)).join('   '));
}
const { bands, error } = reliability(everything);
console.log(`\nReliability over all pairs judged (calibration error ${error.toFixed(3)}):`);
for (const { from, to, pairs, said, true: share } of bands)
  console.log(
    `${from.toFixed(1)}-${to.toFixed(1)}  ${String(pairs).padStart(5)} pairs  said ${said.toFixed(2)}  true ${share.toFixed(2)}`,
  );

if (process.argv.includes('--write') && !inSample) {
  const accuracy: Accuracy = { dossiers: scores, ...rounded({ calibrationError: error }) };
  // Run from build/tests/evaluate/.
  const file = fileURLToPath(new URL('../../../src/model/accuracy.json', import.meta.url));
  writeFileSync(file, `${JSON.stringify(accuracy, null, 2)}\n`);
}

/** Three digits: more than so few dossiers can carry. */
function rounded<T extends object>(figures: T): T {
  const entries = Object.entries(figures) as [string, number][];
  return Object.fromEntries(
    entries.map(([name, figure]) => [name, Number(figure.toFixed(3))]),
  ) as T;
}
