import { all, byId } from './dom.js';

/** Draws the overview bar of a reading: a box a row, its shade the row's fate. */
export function drawStrip(reading: HTMLElement): void {
  byId('strip').replaceChildren(
    ...all('[data-row]', reading).map((row) => {
      const box = document.createElement('i');
      box.className = `f-${row.dataset.shade ?? row.dataset.fate}`;
      box.dataset.to = row.id;
      box.title = row.querySelector('h4 a, summary, .cell-name a')?.textContent?.trim() ?? '';
      return box;
    }),
  );
}

/** Marks in the bar what is filtered out and where the reader is. */
export function markStrip(reading: HTMLElement, at: Element | null): void {
  const rows = all('[data-row]', reading);
  all('i', byId('strip')).forEach((box, index) => {
    const row = rows[index];
    box.classList.toggle('out', row?.classList.contains('out') ?? false);
    box.classList.toggle('here', row !== undefined && row === at);
  });
}
