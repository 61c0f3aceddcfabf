import type { Terminal } from './terminal.js';

/** Says on a terminal what a long command is doing; silent in pipes, when quiet, and for the first second. */
export interface Progress {
  /** Shows what is being done now, in place of what was shown before. */
  readonly step: (what: string) => void;
  /** Wipes the line. */
  readonly end: () => void;
}

/** Work that is done sooner needs no progress: a line that flashes by only unsettles. */
const PATIENCE_MS = 1000;

/** Does work that shows its progress; the line is wiped however the work ends. */
export async function withProgress<T>(
  terminal: Terminal,
  isQuiet: boolean,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  const progress = startProgress(terminal, isQuiet);
  try {
    return await work(progress);
  } finally {
    progress.end();
  }
}

function startProgress({ stderr }: Terminal, isQuiet: boolean): Progress {
  if (isQuiet || stderr.isTTY !== true) return { step: () => {}, end: () => {} };
  const startMs = performance.now();
  let isShown = false;
  return {
    step: (what) => {
      if (performance.now() - startMs < PATIENCE_MS) return;
      isShown = true;
      stderr.write(`\r\u001b[K${what} …`);
    },
    end: () => {
      if (isShown) stderr.write('\r\u001b[K');
    },
  };
}
