import { all, byId } from './dom.js';

/** Shows, for a run of the joint motion, the sentences that had it; by pointer, by tap, and by keyboard with the arrow keys. */
export function startOrigins(): void {
  const runs = all('.joint .o[data-from]');
  const first = runs[0];
  if (!first) return;
  for (const run of runs) {
    run.removeAttribute('title');
    run.tabIndex = run === first ? 0 : -1;
    run.setAttribute('role', 'button');
    run.setAttribute('aria-describedby', 'tip');
  }
  const runOf = (target: EventTarget | null) =>
    (target as Element | null)?.closest?.<HTMLElement>('.joint .o[data-from]') ?? null;
  document.addEventListener('pointerover', (event) => {
    const run = runOf(event.target);
    if (run) showTip(run);
    else if (!(event.target as Element).closest('#tip')) hideTip();
  });
  document.addEventListener('focusin', (event) => {
    const run = runOf(event.target);
    if (run) showTip(run);
    else hideTip();
  });
  document.addEventListener('click', (event) => runOf(event.target)?.focus());
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return hideTip();
    const run = runOf(document.activeElement);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!run || step === undefined) return;
    const next = runs[runs.indexOf(run) + step];
    if (!next) return;
    event.preventDefault();
    run.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
}

function showTip(run: HTMLElement): void {
  const tip = byId('tip');
  if (run.classList.contains('lit') && !tip.hidden) return;
  hideTip();
  run.classList.add('lit');
  tip.replaceChildren(
    ...(run.dataset.from ?? '').split(' ').flatMap((anchor) => sourceOf(anchor, run)),
  );
  tip.hidden = false;
  const box = run.getBoundingClientRect();
  const left = Math.min(box.left, innerWidth - tip.offsetWidth - 16);
  const below = box.bottom + tip.offsetHeight + 8 < innerHeight;
  tip.style.setProperty('left', `${Math.max(8, left) + scrollX}px`);
  tip.style.setProperty(
    'top',
    `${scrollY + (below ? box.bottom + 4 : Math.max(8, box.top - tip.offsetHeight - 4))}px`,
  );
}

function hideTip(): void {
  byId('tip').hidden = true;
  for (const run of all('.o.lit')) run.classList.remove('lit');
}

/** Group, paragraph and sentence of a source paragraph. */
function sourceOf(anchor: string, run: HTMLElement): HTMLElement[] {
  const row = document.getElementById(anchor);
  const lines = row ? all('.left .text p, .left .text li', row) : [];
  if (!row || lines.length === 0) return [];
  const quote = document.createElement('q');
  quote.textContent = sentenceWith(
    lines.map((line) => line.textContent ?? ''),
    run.textContent ?? '',
  );
  const name = document.createElement('b');
  const badge = row.closest('.reading')?.querySelector('h2 .badge')?.cloneNode(true);
  name.append(badge ?? '', ` ${row.querySelector('h4 a')?.textContent ?? ''}`);
  const entry = document.createElement('div');
  entry.append(name, quote);
  return [entry];
}

/** The sentence or clause that has most of the words of the run. */
function sentenceWith(lines: readonly string[], run: string): string {
  const wanted = new Set(wordsOf(run));
  const sentences = lines.flatMap((line) => line.split(/(?<=[;.])\s+/));
  const hits = (text: string) => new Set(wordsOf(text).filter((word) => wanted.has(word))).size;
  return sentences.reduce((best, text) => (hits(text) > hits(best) ? text : best), '');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
