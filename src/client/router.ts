import { all, byId } from './dom.js';
import { applyFilters, showControls, visibleRows } from './filters.js';
import { paintHits } from './search.js';
import { formatState, parseState, type State } from './state.js';
import { drawStrip, markStrip } from './strip.js';

let state: State = parseState(location.hash);
let drawn: HTMLElement | null = null;

/** Where the reader is. */
export function currentState(): State {
  return state;
}

/** The reading that is shown. */
export function currentReading(): HTMLElement {
  return document.querySelector<HTMLElement>('.reading.current') ?? byId('overview');
}

/** The row that the reader is at, or null. */
export function currentRow(): HTMLElement | null {
  return currentReading().querySelector('.row.at') ?? null;
}

/** Goes to a state. A step that the back button should undo is pushed, a small one replaces the last. */
export function go(next: State, step: 'push' | 'replace' = 'push'): void {
  const fragment = formatState(next);
  if (fragment !== formatState(state) || step === 'replace')
    history[step === 'push' ? 'pushState' : 'replaceState'](null, '', fragment);
  const hasMoved = next.at !== state.at;
  state = next;
  show(hasMoved);
}

/** Shows the state of the address, now and whenever the reader goes back, forward or edits it. */
export function startRouter(): void {
  const follow = () => {
    state = parseState(location.hash);
    show(true);
  };
  addEventListener('popstate', follow);
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link || link.classList.contains('skip')) return;
    event.preventDefault();
    go({ ...state, at: link.hash.slice(1) });
    scrollToTarget();
  });
  show(true);
}

function show(hasMoved: boolean): void {
  const target = document.getElementById(state.at);
  const reading = target?.closest<HTMLElement>('[data-reading]') ?? byId('overview');
  const row = target?.closest<HTMLElement>('[data-row]') ?? null;
  showReading(reading);
  showControls(state, reading);
  applyFilters(reading, state, row);
  if (drawn !== reading) drawStrip(reading);
  drawn = reading;
  markTarget(target, row);
  markStrip(reading, row);
  paintHits(visibleRows(reading), state.query);
  if (hasMoved) scrollToTarget();
}

function showReading(reading: HTMLElement): void {
  document.documentElement.dataset.reading = reading.id;
  for (const one of all('[data-reading].reading')) one.classList.toggle('current', one === reading);
  for (const link of all('.readings-nav a')) {
    if (link.getAttribute('href') === `#${reading.id}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

function markTarget(target: HTMLElement | null, row: HTMLElement | null): void {
  for (const marked of all('.at')) marked.classList.remove('at');
  row?.classList.add('at');
  if (!target?.matches('[data-link]')) return;
  target.classList.add('at');
  target.querySelector('details')?.setAttribute('open', '');
}

/** A reading begins below the bar of readings; a paragraph comes to the upper part of the window. */
function scrollToTarget(): void {
  const target = document.getElementById(state.at);
  if (!target) return;
  if (!target.matches('[data-reading]')) target.scrollIntoView({ block: 'start' });
  else if (scrollY > byId('bar-top').offsetTop) scrollTo(0, byId('bar-top').offsetTop);
  const focused = target.matches('[data-reading]') ? byId('readings') : target;
  focused.tabIndex = -1;
  focused.focus({ preventScroll: true });
}
