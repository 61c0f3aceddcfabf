import type { ReviewNote, StaleDecision, StaleSide } from '../../model/review.js';
import type { Case } from './cases.js';
import type { Caption } from './data.js';
import { element } from './dom.js';
import { voices } from './names.js';
import type { Session } from './session.js';

/** What else has been said of a case: decisions gone stale, and notes. */
export function bannersOf(session: Session, current: Case, t: Caption): HTMLElement[] {
  const { review } = session.standing();
  const stale = review.stale.filter(
    ({ motion, source, joint }) =>
      motion === current.motion &&
      (source?.now?.id ?? null) === current.source &&
      (joint?.now?.id ?? null) === current.joint,
  );
  const notes = review.notes.filter(
    ({ motion, source, joint }) =>
      (source !== null || joint !== null) &&
      (source === null || (motion === current.motion && source === current.source)) &&
      (joint === null || joint === current.joint),
  );
  return [...stale.map((one) => staleBanner(one, t)), ...notes.map((note) => noteBanner(note, t))];
}

function noteBanner(note: ReviewNote, t: Caption): HTMLElement {
  return element(
    'p',
    { class: 'rv-note' },
    element('strong', {}, t('note')),
    ` ${note.text} `,
    element('span', { class: 'certainty' }, voices([note], t)),
  );
}

/** A stale decision with the old and the new words of each side that changed. */
export function staleBanner(
  { decision, relation, reason, source, joint, voices: said }: StaleDecision,
  t: Caption,
): HTMLElement {
  const what = relation === null ? t(`stale.${decision}`) : t(relation);
  return element(
    'div',
    { class: 'rv-stale' },
    element(
      'p',
      {},
      element('strong', {}, t('staleLead', { what })),
      ` ${voices(said, t)} ${reason}`,
    ),
    ...[source, joint].flatMap((side) => (side?.changed ? [oldAndNew(side, t)] : [])),
  );
}

function oldAndNew({ was, now }: StaleSide, t: Caption): HTMLElement {
  return element(
    'dl',
    {},
    element('dt', {}, t('was', { id: was.id })),
    element('dd', { dir: 'auto' }, was.text),
    element('dt', {}, now === null ? t('gone') : t('now', { id: now.id })),
    ...(now === null ? [] : [element('dd', { dir: 'auto' }, now.text)]),
  );
}
