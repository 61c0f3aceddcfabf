import { all, byId } from './dom.js';
import { readControls } from './filters.js';
import { currentReading, currentState, go } from './router.js';
import { isNarrowed, type State, withoutFilters } from './state.js';

/** Time (ms) without a key press after which the words typed are searched: shorter than a reader notices. */
const TYPING_PAUSE = 120;

/** Wires search, filters, the overview bar and printing. */
export function startControls(): void {
  const form = byId<HTMLFormElement>('filters');
  const apply = () => go(whereRowsAre(readControls(currentState())));
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    byId<HTMLInputElement>('search').value = '';
    go(withoutFilters(currentState()));
  });
  byId('changed-only').addEventListener('change', apply);
  startSearch();
  startToggle(form);
  byId('strip').addEventListener('click', (event) => {
    const to = (event.target as HTMLElement).dataset.to;
    if (to) go({ ...currentState(), at: to });
  });
  startPrinting();
}

/** A reading without rows has nothing to search or filter: then the synopsis is shown. */
function whereRowsAre(state: State): State {
  const hasRows = currentReading().querySelector('[data-row]') !== null;
  return hasRows || !isNarrowed(state) ? state : { ...state, at: 'synopsis' };
}

function startSearch(): void {
  let timer = 0;
  byId('search').addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(
      () => go(whereRowsAre(readControls(currentState())), 'replace'),
      TYPING_PAUSE,
    );
  });
}

function startToggle(form: HTMLFormElement): void {
  const button = byId('filter-toggle');
  button.addEventListener('click', () => {
    form.hidden = !form.hidden;
    button.setAttribute('aria-expanded', String(!form.hidden));
    if (!form.hidden) form.querySelector<HTMLElement>('input')?.focus();
  });
}

/** Prints the whole booklet, or only what changed; the reader's own print command follows the "changed only" box. */
function startPrinting(): void {
  const root = document.documentElement;
  for (const button of all('[data-print]'))
    button.addEventListener('click', () => {
      root.dataset.print = button.dataset.print ?? 'full';
      print();
    });
  addEventListener('beforeprint', () => {
    root.dataset.print ??= currentState().changedOnly ? 'changed' : 'full';
  });
  addEventListener('afterprint', () => {
    delete root.dataset.print;
  });
}
