import { words } from '../../text/words.js';
import { staleBanner } from './banners.js';
import type { Caption } from './data.js';
import { button, element } from './dom.js';
import { type Action, KEYS, keyName } from './keys.js';
import { paragraphName } from './names.js';
import type { Session } from './session.js';

/** Something laid over the texts for a moment, with the element that takes the keys. */
export interface Sheet {
  readonly element: HTMLElement;
  readonly focus: HTMLElement;
}

/** At most so many joint paragraphs are offered: more than fits a screen is not chosen from. */
const MOST_FOUND = 12;

/** Finds a joint paragraph by its number or its words; `chosen` gets its id. */
export function finder(session: Session, t: Caption, chosen: (joint: string) => void): Sheet {
  const input = element('input', {
    type: 'text',
    'aria-label': t('findLabel'),
    placeholder: t('findLabel'),
    role: 'combobox',
    'aria-expanded': 'true',
    'aria-controls': 'rv-found',
    autocomplete: 'off',
  });
  const list = element('ul', { id: 'rv-found', role: 'listbox', 'aria-label': t('jointMotion') });
  let found: string[] = [];
  let at = 0;
  const show = () => {
    const wanted = words(input.value).map(({ norm }) => norm);
    const paragraphs = session.data.joint.paragraphs.filter((paragraph) => {
      const own = words(`${paragraphName(paragraph, t)} ${paragraph.text}`);
      return wanted.every((word) => own.some(({ norm }) => norm.startsWith(word)));
    });
    found = paragraphs.slice(0, MOST_FOUND).map(({ id }) => id);
    at = Math.max(0, Math.min(at, found.length - 1));
    list.replaceChildren(
      ...paragraphs.slice(0, MOST_FOUND).map((paragraph, index) => {
        const option = element(
          'li',
          {
            role: 'option',
            id: `rv-found-${index}`,
            'aria-selected': String(index === at),
          },
          element('strong', {}, paragraphName(paragraph, t)),
          ` ${paragraph.text.slice(0, 200)}`,
        );
        option.addEventListener('click', () => chosen(paragraph.id));
        return option;
      }),
    );
    input.setAttribute('aria-activedescendant', found.length > 0 ? `rv-found-${at}` : '');
  };
  input.addEventListener('input', show);
  input.addEventListener('keydown', (event) => {
    const joint = found[at];
    if (event.key === 'Enter' && joint !== undefined) chosen(joint);
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    at += event.key === 'ArrowDown' ? 1 : -1;
    show();
  });
  show();
  return { element: element('div', { class: 'rv-sheet' }, input, list), focus: input };
}

/** Takes a note; Enter keeps it. */
export function noteEditor(t: Caption, written: (text: string) => void): Sheet {
  const input = element('textarea', { rows: '3', 'aria-label': t('noteLabel') });
  input.placeholder = t('noteLabel');
  const keep = () => {
    if (input.value.trim() !== '') written(input.value.trim());
  };
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    keep();
  });
  const save = button({}, keep, t('noteSave'));
  return { element: element('div', { class: 'rv-sheet' }, input, save), focus: input };
}

/** Every key and what it does, and how decisions are kept. */
export function help(t: Caption, close: () => void): Sheet {
  const done = button({}, close, t('do.close'));
  const sheet = element(
    'div',
    { class: 'rv-sheet rv-help', tabindex: '-1' },
    element('h3', {}, t('keysTitle')),
    element(
      'dl',
      {},
      ...KEYS.flatMap(({ action, keys }) => keyRow(action, keys, t)),
      ...placeRow(t),
    ),
    element('p', {}, t('helpKept')),
    done,
  );
  return { element: sheet, focus: sheet };
}

/** Every stale decision with the old and the new text. */
export function staleList(session: Session, t: Caption, close: () => void): Sheet {
  const { stale } = session.standing().review;
  const done = button({}, close, t('do.close'));
  const all = stale.map((decision) => staleBanner(decision, t));
  const sheet = element(
    'div',
    { class: 'rv-sheet', tabindex: '-1' },
    element('h3', {}, t('staleTitle', { count: stale.length })),
    ...(all.length > 0 ? all : [element('p', {}, t('noStale'))]),
    done,
  );
  return { element: sheet, focus: sheet };
}

function keyRow(action: Action, keys: readonly string[], t: Caption): HTMLElement[] {
  const shown = keys.flatMap((key, at) => [at > 0 ? ' ' : null, element('kbd', {}, keyName(key))]);
  return [element('dt', {}, ...shown), element('dd', {}, t(`do.${action}`))];
}

function placeRow(t: Caption): HTMLElement[] {
  const keys = [element('kbd', {}, '1'), ' – ', element('kbd', {}, '9')];
  return [element('dt', {}, ...keys), element('dd', {}, t('do.place'))];
}
