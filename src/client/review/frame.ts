import type { Caption } from './data.js';
import { button, element } from './dom.js';
import { type Action, actionOf, KEYS, keyName } from './keys.js';
import type { Parts } from './panel.js';
import { progressOf } from './progress.js';
import type { Session } from './session.js';
import type { Sheet } from './sheets.js';
import type { Safety } from './store.js';

/** The panel of the review mode: it stays, what is in it changes. */
export interface Frame {
  readonly parts: Parts;
  open(): void;
  close(): void;
  isOpen(): boolean;
  /** The reviewer's name; null where none is given. */
  reviewer(): string | null;
  /** Tells what was done, on screen and to screen readers. */
  say(sentence: string): void;
  showProgress(session: Session, safety: Safety): void;
  /** Lays a sheet over the texts; null takes it away. */
  lay(sheet: Sheet | null): void;
}

const NAME_KEY = 'motion-compare-reviewer';

/** Builds the panel; `run` is called for every key and button. */
export function frame(
  t: Caption,
  run: (action: Action) => void,
  showPlace: (place: number) => void,
): Frame {
  const part = (name: string, attributes: Readonly<Record<string, string>> = {}) =>
    element('div', { class: `rv-${name}`, ...attributes });
  const scrolls = (name: string, label: string) =>
    part(`side rv-${name}`, { tabindex: '0', role: 'group', 'aria-label': label });
  const parts: Parts = {
    banner: part('banner'),
    source: scrolls('source', t('source')),
    joint: scrolls('joint', t('jointMotion')),
    places: part('places', { role: 'group', 'aria-label': t('places') }),
  };
  const progress = part('progress');
  const said = element('p', { class: 'rv-said', role: 'status' });
  const cover = part('cover');
  const name = nameField(t);
  const body = part('body', { tabindex: '-1' });
  body.append(parts.banner, parts.source, parts.joint, parts.places);
  const tool = (action: Action) => button({}, () => run(action), t(`do.${action}`));
  const dialog = element(
    'dialog',
    { class: 'review', 'aria-label': t('title') },
    element(
      'header',
      { class: 'rv-head' },
      progress,
      element('div', { class: 'rv-tools' }, name.label, tool('save'), tool('load'), tool('close')),
    ),
    body,
    said,
    element('footer', { class: 'rv-keys', 'aria-label': t('keysTitle') }, ...hints(t, run)),
    cover,
  );
  document.body.append(dialog);
  const scroll = (by: number) => {
    for (const side of [parts.source, parts.joint]) side.scrollBy(0, by);
  };
  listen(dialog, cover, { run, showPlace, scroll });
  return {
    parts,
    open: () => {
      if (!dialog.open) dialog.showModal();
      document.documentElement.dataset.mode = 'review';
      body.focus();
    },
    close: () => {
      dialog.close();
      delete document.documentElement.dataset.mode;
    },
    isOpen: () => dialog.open,
    reviewer: name.value,
    say: (sentence) => {
      said.textContent = sentence;
    },
    showProgress: (session, safety) => progress.replaceChildren(...progressOf(session, safety, t)),
    lay: (sheet) => {
      cover.replaceChildren(...(sheet === null ? [] : [sheet.element]));
      (sheet?.focus ?? body).focus();
    },
  };
}

/** What single keys do that are no actions: both texts scroll together. */
const SCROLLS: Readonly<Record<string, number>> = {
  ArrowDown: 60,
  ArrowUp: -60,
  PageDown: 400,
  PageUp: -400,
  ' ': 400,
};

interface Keyed {
  readonly run: (action: Action) => void;
  readonly showPlace: (place: number) => void;
  readonly scroll: (by: number) => void;
}

function listen(dialog: HTMLDialogElement, cover: HTMLElement, keyed: Keyed): void {
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    keyed.run('close');
  });
  // On the document, before anything else: after a file dialog the focus may stand outside the panel.
  document.addEventListener('keydown', onKey, { capture: true });

  function onKey(event: KeyboardEvent): void {
    if (!dialog.open) return;
    const { target } = event;
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    const isEscape = event.key === 'Escape';
    if (!isEscape && (isField || cover.childElementCount > 0)) return;
    if (target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ')) return;
    const action = isEscape ? 'close' : actionOf(event);
    const scroll = SCROLLS[event.key];
    if (action !== null) keyed.run(action);
    else if (/^[1-9]$/.test(event.key)) keyed.showPlace(Number(event.key) - 1);
    else if (scroll !== undefined) keyed.scroll(scroll);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

function nameField(t: Caption): { label: HTMLElement; value: () => string | null } {
  const input = element('input', {
    type: 'text',
    maxlength: '80',
    autocomplete: 'name',
    placeholder: t('namePlaceholder'),
  });
  try {
    input.value = localStorage.getItem(NAME_KEY) ?? '';
  } catch {}
  input.addEventListener('change', () => {
    try {
      localStorage.setItem(NAME_KEY, input.value);
    } catch {}
  });
  const label = element('label', {}, `${t('name')} `, input);
  return { label, value: () => input.value.trim() || null };
}

function hints(t: Caption, run: (action: Action) => void): HTMLElement[] {
  return KEYS.filter(({ isCommon }) => isCommon).map(({ action, keys }) =>
    button(
      { 'data-action': action },
      () => run(action),
      element('kbd', {}, keyName(keys[0] ?? '')),
      ` ${t(`do.${action}`)}`,
    ),
  );
}
