import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InputError } from '../errors.js';

/** The text of a review file, or null where there is none yet or only an empty one. InputError where it cannot be read. */
export async function readReviewIfThere(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')) || null;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unusable(path, cause);
  }
}

/** The text of a review file. InputError where there is none. */
export async function readReviewText(path: string): Promise<string> {
  const text = await readReviewIfThere(path);
  if (text === null)
    throw new InputError(
      `${path}: there is no review in this file, or no such file; give the one that the review mode saved.`,
    );
  return text;
}

/** A file to which lines are appended one after the other. */
export interface AppendFile {
  /** Resolves once the line is on the disk. */
  append(line: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a file for appending, whose text is `before`. Nothing in it is ever rewritten: a line that a crash or a full disk
 * has cut stays as it is, and the next one begins on a line of its own.
 */
export async function appendTo(path: string, before: string): Promise<AppendFile> {
  const file = await mkdir(dirname(path), { recursive: true })
    .then(() => open(path, 'a'))
    .catch((cause) => {
      throw unusable(path, cause);
    });
  let isCut = before !== '' && !before.endsWith('\n');
  const write = async (line: string) => {
    const whole = isCut ? `\n${line}` : line;
    isCut = true;
    await file.appendFile(whole);
    await file.datasync();
    isCut = false;
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    append: (line) => {
      const written = last.then(() => write(line));
      last = written.catch(() => {});
      return written;
    },
    close: () => last.then(() => file.close()),
  };
}

function unusable(path: string, cause: unknown): InputError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
  return new InputError(
    `${path}: the review cannot be kept there (${code}); choose another file with --review.`,
    { cause },
  );
}
