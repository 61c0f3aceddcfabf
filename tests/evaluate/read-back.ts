import { type InputDocument, readTabledText } from '../../src/documents.js';
import { assembleDossier } from '../../src/dossier/index.js';
import type { Dossier } from '../../src/model/comparison.js';
import { FORMATS, filesOf, noPrinting, PDF } from '../support/formats.js';
import type { GoldDossier } from '../support/gold.js';
import { shippedDocuments } from './all-gold.js';
import { lossesIn, textsOf } from './structure.js';

/** A gold dossier with what the program reads out of its documents. */
export interface Trial extends GoldDossier {
  readonly read: Dossier;
}

/**
 * The dossiers as the program meets them: their own documents where the project ships them, else files made of their
 * texts, the formats taking turns from text to text. Says on stderr what was not read as it was tabled.
 */
export async function readBack(gold: readonly GoldDossier[]): Promise<Trial[]> {
  const formats = noPrinting === null ? [...FORMATS, PDF] : FORMATS;
  if (noPrinting !== null) console.error(`No PDF files among the documents: ${noPrinting}.`);
  const shipped = new Map<GoldDossier, InputDocument[]>();
  for (const one of gold) {
    const documents = await shippedDocuments(one);
    if (documents !== null) shipped.set(one, documents);
  }
  const texts = gold.filter((one) => !shipped.has(one)).flatMap(({ dossier }) => textsOf(dossier));
  const turns = texts.map((text, turn) => [text, formats[turn % formats.length] ?? PDF] as const);
  const made = await filesOf(turns);
  const formatNames = new Map(made.map(({ file }, turn) => [file, turns[turn]?.[1].name]));
  const trials: Trial[] = [];
  for (const one of gold) {
    const documents = shipped.get(one) ?? made.splice(0, textsOf(one.dossier).length);
    const read = assembleDossier(await Promise.all(documents.map(readTabledText)));
    for (const { reference, file, ids } of lossesIn(read, one.dossier)) {
      const format = file === null ? 'not found' : (formatNames.get(file) ?? file);
      console.error(`${one.name}, ${reference} (${format}): not as tabled: ${ids.join(', ')}`);
    }
    trials.push({ ...one, read });
  }
  return trials;
}
