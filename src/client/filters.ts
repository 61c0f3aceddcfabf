import { all, announce, byId, caption, tabledText } from './dom.js';
import { choicesBy, countFilters, type Facet, isNarrowed, type State } from './state.js';

const texts = new WeakMap<Element, string>();

/** The rows of a reading that are not filtered out. */
export function visibleRows(reading: HTMLElement): HTMLElement[] {
  return all('[data-row]:not(.out)', reading);
}

/** Shows the rows of a reading that match; `keep` stays whatever it is, since the reader asked for it by name. */
export function applyFilters(reading: HTMLElement, state: State, keep: Element | null): void {
  const rows = all('[data-row]', reading);
  for (const row of rows)
    row.classList.toggle('out', row !== keep && !matches(row, reading, state));
  for (const block of all('[data-block]', reading))
    block.classList.toggle('out', block.querySelector('[data-row]:not(.out)') === null);
  for (const cell of all('[data-column]', reading))
    cell.classList.toggle('out', !chosen(state, 'group', cell.dataset.column));
  tellCount(rows.length, visibleRows(reading).length, state);
}

/** Whether a row is shown: its part, then its links or its own fate, then its words. */
function matches(row: HTMLElement, reading: HTMLElement, state: State): boolean {
  if (!chosen(state, 'part', row.dataset.part)) return false;
  const ignoresGroup = reading.dataset.motion !== undefined;
  const links = all('[data-link]', row).filter(
    (link) =>
      (ignoresGroup || chosen(state, 'group', link.dataset.motion)) &&
      chosen(state, 'certainty', link.dataset.certainty) &&
      chosen(state, 'verb', link.dataset.verb),
  );
  const { group, certainty, verb } = state.choices;
  const needsLink = (!ignoresGroup && group.length > 0) || certainty.length + verb.length > 0;
  if (needsLink && links.length === 0) return false;
  const fates = [row.dataset.fate, ...links.map((link) => link.dataset.relation)];
  if (!fates.some((fate) => chosen(state, 'fate', fate))) return false;
  if (state.changedOnly && !isChanged(row)) return false;
  return [state.query, state.mentions].every((words) => has(row, words));
}

function chosen({ choices }: State, facet: Facet, value = ''): boolean {
  return choices[facet].length === 0 || choices[facet].includes(value);
}

/** Whether there is anything to read for somebody who wants only what changed. */
export function isChanged(row: HTMLElement): boolean {
  const { fate } = row.dataset;
  if (fate !== 'linked') return fate !== 'verbatim' && fate !== 'elsewhere';
  return all('[data-link]', row).some((link) => link.dataset.relation !== 'verbatim');
}

function has(row: HTMLElement, words: string): boolean {
  if (words === '') return true;
  let text = texts.get(row);
  if (text === undefined) {
    text = tabledText(row).toLowerCase();
    texts.set(row, text);
  }
  return text.includes(words.trim().toLowerCase());
}

function tellCount(total: number, shown: number, state: State): void {
  const message =
    total === 0 || !isNarrowed(state)
      ? ''
      : shown === 0
        ? caption('none')
        : caption('shown', { shown, total });
  if (byId('shown').textContent === message) return;
  byId('shown').textContent = message;
  announce(message);
}

/** Sets the controls as the state has them. */
export function showControls(state: State, reading: HTMLElement): void {
  const form = byId<HTMLFormElement>('filters');
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'))
    box.checked = state.choices[box.name as Facet].includes(box.value);
  byId<HTMLSelectElement>('mentions').value = state.mentions;
  byId<HTMLInputElement>('changed-only').checked = state.changedOnly;
  const search = byId<HTMLInputElement>('search');
  if (document.activeElement !== search) search.value = state.query;
  const count = countFilters(state);
  byId('filter-count').textContent = count === 0 ? '' : ` (${count})`;
  for (const set of all('[data-filter="group"]', form))
    set.hidden = reading.dataset.motion !== undefined;
}

/** What the controls say, on top of the state. */
export function readControls(state: State): State {
  const form = byId<HTMLFormElement>('filters');
  const checked = (facet: Facet) =>
    [...form.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]:checked`)].map(
      ({ value }) => value,
    );
  return {
    at: state.at,
    query: byId<HTMLInputElement>('search').value,
    mentions: byId<HTMLSelectElement>('mentions').value,
    changedOnly: byId<HTMLInputElement>('changed-only').checked,
    choices: choicesBy(checked),
  };
}
