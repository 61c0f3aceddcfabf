import { byCodeUnit } from '../model/order.js';
import type { ReviewEvent } from '../model/review.js';

interface Queue {
  readonly events: readonly ReviewEvent[];
  readonly ids: ReadonlySet<string>;
}

/**
 * The events of two files as one, each event once: every file keeps its own order (clocks may be wrong), and where that
 * leaves a choice the earlier time goes first, then the lesser id.
 */
export function interleave(a: readonly ReviewEvent[], b: readonly ReviewEvent[]): ReviewEvent[] {
  const left = { events: [...a], ids: idsOf(a) };
  const right = { events: [...b], ids: idsOf(b) };
  const merged = new Map<string, ReviewEvent>();
  for (;;) {
    dropHeads(left.events, merged);
    dropHeads(right.events, merged);
    const next = choose(left, right);
    if (next === undefined) return [...merged.values()];
    merged.set(next.id, next);
  }
}

/** An event that both files have waits until both have come to it. */
function choose(left: Queue, right: Queue): ReviewEvent | undefined {
  const [x] = left.events;
  const [y] = right.events;
  if (x === undefined || y === undefined) return x ?? y;
  const doesXWait = right.ids.has(x.id);
  const doesYWait = left.ids.has(y.id);
  if (doesXWait !== doesYWait) return doesXWait ? y : x;
  return (byCodeUnit(x.at, y.at) || byCodeUnit(x.id, y.id)) <= 0 ? x : y;
}

function dropHeads(events: ReviewEvent[], merged: ReadonlyMap<string, ReviewEvent>): void {
  while (events[0] !== undefined && merged.has(events[0].id)) events.shift();
}

function idsOf(events: readonly ReviewEvent[]): Set<string> {
  return new Set(events.map(({ id }) => id));
}
