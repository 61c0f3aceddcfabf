import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { type InputFile, readInputFile } from '../io/read-folder.js';
import type { TabledText } from '../model/tabled-text.js';
import { normalise } from '../normalise/index.js';
import { readDocument } from '../read/index.js';
import type { Progress } from './progress.js';
import { readAll, STDIO, type Terminal } from './terminal.js';

/** The tabled texts of documents, in the order of their paths; `-` is standard input. */
export async function readTexts(
  paths: readonly string[],
  terminal: Terminal,
  progress: Progress,
): Promise<TabledText[]> {
  const texts: TabledText[] = [];
  for (const [index, path] of paths.entries()) {
    progress.step(`Reading ${basename(path)} (${index + 1} of ${paths.length})`);
    const { bytes, source } =
      path === STDIO ? await standardInput(terminal) : await readInputFile(path);
    texts.push(normalise(await readDocument(bytes, source.file), source));
  }
  return texts;
}

async function standardInput({ stdin }: Terminal): Promise<InputFile> {
  const bytes = await readAll(stdin);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, source: { file: 'standard input', sha256 } };
}
