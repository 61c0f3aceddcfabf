import { basename } from 'node:path';
import { readTabledText } from '../documents.js';
import { readInputFile } from '../io/read-folder.js';
import type { TabledText } from '../model/tabled-text.js';
import type { Progress } from './progress.js';
import { readAll, STDIO, type Terminal } from './terminal.js';

/** What a document from standard input is called. */
const NAMELESS = 'standard input';

/** The tabled texts of documents, in the order of their paths; `-` is standard input. */
export async function readTexts(
  paths: readonly string[],
  { stdin }: Terminal,
  progress: Progress,
): Promise<TabledText[]> {
  const texts: TabledText[] = [];
  for (const [index, path] of paths.entries()) {
    const file = path === STDIO ? NAMELESS : basename(path);
    progress.step(`Reading ${file} (${index + 1} of ${paths.length})`);
    const bytes = path === STDIO ? await readAll(stdin) : await readInputFile(path);
    texts.push(await readTabledText({ file, bytes }));
  }
  return texts;
}
