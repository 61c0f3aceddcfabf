import type { ReviewEvent } from '../../model/review.js';
import { parseEvent, reviewLine } from '../../review/index.js';

/** Where decisions are safe, as far as is known. */
export type Safety = 'browser' | 'server' | 'waiting' | 'nowhere';

/** Keeps decisions in this browser as they are made, and sends them to the server where there is one. */
export interface Store {
  /** What this browser already holds for the dossier. */
  stored(): ReviewEvent[];
  /** Keeps one more event here, and sends it on. */
  keep(event: ReviewEvent): void;
  /** Sends an event that this browser held already. */
  send(event: ReviewEvent): void;
  safety(): Safety;
}

const RETRY_MS = 2000;

/**
 * A store for the dossier called `name`. Other tabs write to the same place, so it is read again before each write.
 * `changed` is called when the safety of the decisions has changed.
 */
export function openStore(name: string, savesTo: string | null, changed: () => void): Store {
  const key = `motion-compare-review:${name}`;
  const queue: string[] = [];
  let isKept = true;
  let isSending = false;
  const stored = (): ReviewEvent[] => {
    const lines = (read(key) ?? '').split('\n');
    return lines.map(parseEvent).filter((event) => event !== null);
  };
  const send = (line: string): void => {
    if (savesTo === null) return;
    queue.push(line);
    void sendAll(savesTo);
  };
  const sendAll = async (address: string): Promise<void> => {
    if (isSending) return;
    isSending = true;
    while (queue[0] !== undefined) {
      if (await post(address, queue[0])) queue.shift();
      else await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      changed();
    }
    isSending = false;
  };
  return {
    stored,
    keep: (event) => {
      const line = reviewLine(event);
      isKept = write(key, (read(key) ?? '') + line);
      send(line);
    },
    send: (event) => send(reviewLine(event)),
    safety: () => {
      if (savesTo !== null) return queue.length === 0 ? 'server' : 'waiting';
      return isKept ? 'browser' : 'nowhere';
    },
  };
}

async function post(address: string, body: string): Promise<boolean> {
  try {
    const headers = { 'Content-Type': 'application/json' };
    return (await fetch(address, { method: 'POST', headers, body })).ok;
  } catch {
    return false;
  }
}

/** A browser may refuse to store anything (private windows, full disk). */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
