import type { Caption } from './data.js';
import { element } from './dom.js';
import type { Session } from './session.js';
import type { Safety } from './store.js';

/** How far the review has come, what can still change an answer, and where the decisions are. */
export function progressOf(session: Session, safety: Safety, t: Caption): HTMLElement[] {
  const { links, review, questions, ranges } = session.standing();
  const decided = links.filter(({ decision }) => decision !== null).length;
  const open = questions.filter(({ canChangeAnswer }) => canChangeAnswer).length;
  const bar = element('progress', {
    max: String(Math.max(1, links.length)),
    value: String(decided),
    'aria-label': t('title'),
  });
  return [
    element(
      'p',
      { class: 'rv-count' },
      bar,
      ` ${t('decided', { decided, links: links.length })} `,
      element(
        'strong',
        { class: open === 0 ? 'rv-settled' : '' },
        open === 0 ? t('settled') : t(open === 1 ? 'openOne' : 'open', { count: open }),
      ),
      review.stale.length > 0 ? ` ${t('staleCount', { count: review.stale.length })}` : null,
      ' ',
      element('span', { class: 'rv-safe', 'data-safety': safety }, t(`safety.${safety}`)),
    ),
    element(
      'ul',
      { class: 'rv-ranges' },
      ...ranges.map(({ name, least, most, total }) =>
        element('li', {}, `${name} `, element('strong', {}, range(least, most)), ` / ${total}`),
      ),
    ),
  ];
}

function range(least: number, most: number): string {
  return least === most ? String(least) : `${least}–${most}`;
}
