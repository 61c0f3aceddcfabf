import { all, byId } from './dom.js';
import { isChanged, visibleRows } from './filters.js';
import { currentReading, currentRow, currentState, go } from './router.js';

/** What a key does. The review mode may add its own. */
export type KeyTable = Readonly<Record<string, () => void>>;

const KEYS: KeyTable = {
  j: () => step(1, () => true),
  k: () => step(-1, () => true),
  n: () => step(1, (row) => currentState().query !== '' || isChanged(row)),
  p: () => step(-1, (row) => currentState().query !== '' || isChanged(row)),
  e: toggleEvidence,
  '[': () => turn(-1),
  ']': () => turn(1),
  '/': () => byId('search').focus(),
  f: () => byId('filter-toggle').click(),
  c: () => byId('changed-only').click(),
  '?': () => byId<HTMLDialogElement>('keys').showModal(),
};

/** Listens for single keys, except while somebody types, or has switched them off. */
export function startKeyboard(more: KeyTable = {}): void {
  const table = { ...KEYS, ...more };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') leaveSearch();
    if (isTyping(event.target) || !byId<HTMLInputElement>('keys-on').checked) return;
    if (byId<HTMLDialogElement>('keys').open) return;
    if (document.documentElement.dataset.mode === 'review') return;
    const act = Object.hasOwn(table, event.key) ? table[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  });
  byId('keys-open').addEventListener('click', () => byId<HTMLDialogElement>('keys').showModal());
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('textarea, select, input:not([type="checkbox"]), [contenteditable]')
  );
}

/** Goes to the next row in a direction that is wanted; stays at the ends. */
function step(direction: 1 | -1, isWanted: (row: HTMLElement) => boolean): void {
  const rows = visibleRows(currentReading());
  const at = currentRow();
  const start = at ? rows.indexOf(at) + direction : firstInView(rows, direction);
  const ahead = direction === 1 ? rows.slice(start) : rows.slice(0, start + 1).reverse();
  const row = ahead.find(isWanted);
  if (row) go({ ...currentState(), at: row.id }, 'replace');
}

function firstInView(rows: readonly HTMLElement[], direction: 1 | -1): number {
  const top = byId('bar-top').getBoundingClientRect().bottom;
  const index = rows.findIndex((row) => row.getBoundingClientRect().bottom > top);
  return direction === 1 ? index : index - 1;
}

function turn(direction: 1 | -1): void {
  const readings = all('[data-reading].reading');
  const next = readings[readings.indexOf(currentReading()) + direction];
  if (next) go({ ...currentState(), at: next.id });
}

function toggleEvidence(): void {
  const row = currentRow();
  const evidence = row?.querySelector<HTMLDetailsElement>('details');
  if (evidence) evidence.open = !evidence.open;
  else {
    const link = row?.querySelector<HTMLAnchorElement>('[data-link] a[href*="--"], a[data-link]');
    if (link) go({ ...currentState(), at: link.hash.slice(1) });
  }
}

function leaveSearch(): void {
  const search = byId<HTMLInputElement>('search');
  if (document.activeElement !== search) return;
  search.value = '';
  search.blur();
  go({ ...currentState(), query: '' }, 'replace');
}
