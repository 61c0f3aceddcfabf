/**
 * Scores the program on every gold dossier, from documents in several formats to links, fates and new paragraphs, each
 * with models fitted on all the others (leave one dossier out).
 * `--shipped` scores the shipped models instead, which have seen these dossiers.
 */
import { allGold } from './all-gold.js';
import { billSimilarity } from './bill-similarity.js';
import { accuracyOver, tableOf } from './leave-one-out.js';
import { readBack } from './read-back.js';
import { shipped } from './shipped.js';

const trials = await readBack(allGold());
const accuracy = process.argv.includes('--shipped')
  ? accuracyOver(trials, 'Shipped models, fitted on these very dossiers:', () => shipped)
  : accuracyOver(
      trials,
      'Each dossier with models fitted on all the others (leave one dossier out):',
    );
console.log(tableOf(accuracy));
console.log(`\n${billSimilarity()}`);
