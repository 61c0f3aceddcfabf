import type { Pair } from '../../review/index.js';
import type { Caption } from './data.js';
import { button, element } from './dom.js';
import type { Session } from './session.js';
import { statusOf } from './status.js';

/** Shows on the page who speaks for each link, and that its figures do not know what was decided since it was made. */
export function markPage(session: Session, t: Caption, open: (pair: Pair) => void): void {
  for (const link of document.querySelectorAll<HTMLElement>('.link[data-link]')) {
    const { motion, source, joint } = link.dataset;
    if (motion === undefined || source === undefined || joint === undefined) continue;
    const pair = { motion, source, joint };
    const status = statusOf(session, pair);
    const chip = link.querySelector<HTMLElement>('button.decision') ?? addChip(link, pair, t, open);
    chip.dataset.decision = status;
    chip.textContent = t(`status.${status}`);
  }
  showUnapplied(session.unapplied(), t);
}

function addChip(
  link: HTMLElement,
  pair: Pair,
  t: Caption,
  open: (pair: Pair) => void,
): HTMLElement {
  const chip = button({ class: 'decision', title: t('openHere') }, () => open(pair));
  const printed = link.querySelector('.decision');
  if (printed === null) (link.querySelector('.certainty') ?? link).after(' ', chip);
  else printed.replaceWith(chip);
  return chip;
}

function showUnapplied(count: number, t: Caption): void {
  const id = 'review-unapplied';
  const line = document.getElementById(id) ?? element('p', { id, class: 'rv-unapplied' });
  line.textContent = count === 0 ? '' : t('unapplied', { count });
  if (!line.isConnected) document.querySelector('main')?.prepend(line);
}
