import type { Readable, Writable } from 'node:stream';

/** What a command sees of the world instead of `process`, so that it runs in a test without one. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** What `-` (standard input or output) is called inside the program: yargs loses a lone dash. */
export const STDIO = 'stdio:-';

export const EXIT = { done: 0, needsPerson: 1, wrongInput: 2, ourFault: 70 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const READER_GONE = ['EPIPE', 'ERR_STREAM_DESTROYED'];

/** Writes text to a stream and waits until it is taken; a reader that went away (`| head`) is no error. */
export function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
      if (error && !READER_GONE.includes(error.code ?? '')) reject(error);
      else resolve();
    });
  });
}

/** All bytes of a stream, e.g. of a document given as `-`. */
export async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(chunks));
}
