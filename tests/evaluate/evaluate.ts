import { fileURLToPath } from 'node:url';
import { DEFAULT_SETTINGS } from '../../src/model/settings.js';
import { goldMissing, readGold } from '../support/gold.js';
import { outcomeOf } from './outcome.js';
import { score } from './score.js';

const SHARED = fileURLToPath(new URL('../../../../shared/gold/', import.meta.url));

for (const name of ['dev-d1', 'dev-d2']) {
  const folder = `${SHARED}${name}`;
  const missing = goldMissing(folder);
  if (missing !== null) {
    console.log(`${name}: ${missing}`);
    continue;
  }
  const { dossier, gold } = readGold(folder, name);
  const figures = Object.entries(score(outcomeOf(dossier, DEFAULT_SETTINGS), gold));
  console.log(name, figures.map(([key, value]) => `${key} ${value.toFixed(3)}`).join('  '));
}
