import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from '../errors.js';

/** Files to write, by their path below the target folder. */
export type OutputFiles = Readonly<Record<string, string | Uint8Array>>;

/**
 * Writes all files below `folder`, or none: each is written whole beside its target first, and only when all of them
 * lie on disk are they moved into place. InputError where the folder cannot be written.
 */
export async function writeAtomically(folder: string, files: OutputFiles): Promise<void> {
  const suffix = `.${process.pid}.part`;
  const targets = Object.keys(files).map((name) => join(folder, name));
  const madeFolders: string[] = [];
  try {
    for (const [index, content] of Object.values(files).entries()) {
      const target = targets[index] as string;
      const made = await mkdir(dirname(target), { recursive: true });
      if (made !== undefined) madeFolders.push(made);
      await writeWhole(target + suffix, content);
    }
    for (const target of targets) await rename(target + suffix, target);
  } catch (cause) {
    for (const target of targets) await rm(target + suffix, { force: true }).catch(() => {});
    for (const made of madeFolders)
      await rm(made, { recursive: true, force: true }).catch(() => {});
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new InputError(
      `${folder}: the result cannot be written there (${code}); choose another folder with --out.`,
      { cause },
    );
  }
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
