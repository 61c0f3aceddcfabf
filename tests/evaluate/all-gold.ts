import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type InputDocument, readTabledText } from '../../src/documents.js';
import { assembleDossier } from '../../src/dossier/index.js';
import { listDocuments, readInputFile } from '../../src/io/read-folder.js';
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

/** The documents of a gold dossier that the project ships, in a folder called after the procedure; null where it ships none. */
export async function shippedDocuments({ dossier }: GoldDossier): Promise<InputDocument[] | null> {
  const folder = join(
    ROOT,
    'corpus',
    (dossier.procedure ?? '').split(/\W/).filter(Boolean).join('-'),
  );
  return dossier.procedure !== null && existsSync(folder) ? documentsIn(folder) : null;
}

/** A folder of documents with the `gold.json` that `motion-compare evaluate FOLDER --review FILE --gold gold.json` writes. */
export async function reviewedGold(folder: string): Promise<GoldDossier> {
  const documents = await documentsIn(folder);
  return {
    name: basename(folder),
    dossier: assembleDossier(await Promise.all(documents.map(readTabledText))),
    gold: JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')),
  };
}

async function documentsIn(folder: string): Promise<InputDocument[]> {
  const { documents } = await listDocuments(folder);
  return Promise.all(
    documents.map(async (path) => ({ file: basename(path), bytes: await readInputFile(path) })),
  );
}
