/**
 * Scores the engine on every gold dossier, each with models fitted on all the others (leave one dossier out).
 * `--shipped` scores the shipped models instead, which have seen these dossiers.
 */
import { allGold } from './all-gold.js';
import { billSimilarity } from './bill-similarity.js';
import { accuracyOver, tableOf } from './leave-one-out.js';
import { shipped } from './shipped.js';

const gold = allGold();
const accuracy = process.argv.includes('--shipped')
  ? accuracyOver(gold, 'Shipped models, fitted on these very dossiers:', () => shipped)
  : accuracyOver(
      gold,
      'Each dossier with models fitted on all the others (leave one dossier out):',
    );
console.log(tableOf(accuracy));
console.log(`\n${billSimilarity()}`);
