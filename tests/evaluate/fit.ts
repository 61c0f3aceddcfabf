/** Fits all models on every gold dossier at hand and writes them where the program reads them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allGold } from './all-gold.js';
import { fitModels } from './fitting.js';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));
const gold = allGold();
const names = gold.map(({ name }) => name).join(', ');
const { commonness, decision, relation } = fitModels(gold);
const write = (file: string, value: object) =>
  writeFileSync(join(SRC, file), `${JSON.stringify(value, null, 2)}\n`);
write('align/data/model.json', {
  about: `Logistic regressions, written by npm run fit from the invented gold dossiers ${names}.`,
  decision,
});
write('align/data/commonness.en.json', {
  about: `Share of paragraphs that have a stem, over the texts of ${names}: what every resolution says tells little.`,
  shares: commonness,
});
write('classify/relation-model.json', {
  about: `Logistic regressions, written by npm run fit from the invented gold dossiers ${names}.`,
  relation,
});
console.log(`Fitted on ${names}.`);
