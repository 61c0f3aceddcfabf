/** Fits all models on every gold dossier at hand, and on the folders of reviewed documents named, and writes them, and how accurate they were on dossiers left out, where the program reads them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexConcepts } from '../../src/align/concepts.js';
import concepts from '../../src/align/data/concepts.en.json' with { type: 'json' };
import { WORDS_ALONE } from '../../src/align/knowledge.js';
import { stemmer } from '../../src/text/stems.js';
import { allGold, reviewedGold } from './all-gold.js';
import { fitModels } from './fitting.js';
import { accuracyOver, tableOf } from './leave-one-out.js';
import { readBack } from './read-back.js';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));
const write = (file: string, value: object) =>
  writeFileSync(join(SRC, file), `${JSON.stringify(value, null, 2)}\n`);
writeFileSync(
  join(SRC, 'align/data/concept-stems.en.ts'),
  `/** The groups of concepts.en.json by the stems of their words and phrases; written by npm run fit. */\nexport const CONCEPT_STEMS = \`${indexConcepts(concepts.groups, stemmer('en'))}\`;\n`,
);
const reviewed = await Promise.all(process.argv.slice(2).map(reviewedGold));
const invented = allGold();
const gold = [...invented, ...reviewed];
const names = gold.map(({ name }) => name).join(', ');
const { commonness, decision, classify } = fitModels(gold);
const { decision: wordsAlone } = fitModels(gold, WORDS_ALONE);
write('align/data/model.json', {
  about: `Logistic regressions, written by npm run fit from the invented gold dossiers ${names}; wordsAlone for languages without tables of meaning.`,
  decision,
  wordsAlone,
});
write('align/data/commonness.en.json', {
  about: `Share of paragraphs that have a stem, over the texts of ${names}: what every resolution says tells little.`,
  shares: commonness,
});
write('classify/model.json', {
  about: `Logistic regressions, written by npm run fit from the invented gold dossiers ${names}.`,
  ...classify,
});
const accuracy = accuracyOver(
  [...(await readBack(invented)), ...reviewed.map((one) => ({ ...one, read: one.dossier }))],
  'Each dossier with models fitted on all the others (leave one dossier out):',
);
write('model/accuracy.json', accuracy);
console.log(`Fitted on ${names}.\n${tableOf(accuracy)}`);
