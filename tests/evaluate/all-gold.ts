import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byCodeUnit } from '../../src/model/order.js';
import { type GoldDossier, goldMissing, readGold } from '../support/gold.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDERS = [join(ROOT, '../shared/gold'), join(ROOT, 'tests/fixtures/gold')];

/** Every gold dossier at hand, those shared beside the project first; says on stderr what is absent. */
export function allGold(): GoldDossier[] {
  return FOLDERS.flatMap((folder) => {
    if (!existsSync(folder)) {
      console.error(`No gold dossiers in ${folder}: left out.`);
      return [];
    }
    return readdirSync(folder)
      .sort(byCodeUnit)
      .filter((name) => goldMissing(join(folder, name)) === null)
      .map((name) => readGold(join(folder, name), name));
  });
}
