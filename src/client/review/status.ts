import { certainty } from '../../model/certainty.js';
import { type Pair, pairId } from '../../review/index.js';
import { type Case, pairOf, placesOf } from './cases.js';
import type { Caption } from './data.js';
import { linkOf, relationFor } from './decisions.js';
import { element } from './dom.js';
import { percent, shortName, voices } from './names.js';
import type { Session } from './session.js';

/** Who speaks for a pair: the machine alone, a person, or a decision on words that have changed. */
export type Status = 'machine' | 'confirmed' | 'changed' | 'added' | 'rejected' | 'stale';

export function statusOf(session: Session, pair: Pair): Status {
  const { review, judged } = session.standing();
  const decided = judged.get(pairId(pair));
  if (decided !== undefined) return decided.decision;
  const isStale = review.stale.some(
    ({ motion, source, joint }) =>
      motion === pair.motion && source?.now?.id === pair.source && joint?.now?.id === pair.joint,
  );
  return isStale ? 'stale' : 'machine';
}

/** What stands between the two paragraphs: the relation, who says so, how sure. */
function pairStatus(session: Session, pair: Pair, t: Caption): HTMLElement {
  const link = linkOf(session, pair);
  const judged = session.standing().judged.get(pairId(pair));
  const status = statusOf(session, pair);
  const suggested = t('suggested', { relation: t(relationFor(session, pair)) });
  return line(
    element('strong', {}, link === null ? t('noLink') : t(link.relation)),
    ' ',
    element('span', { class: 'decision', 'data-decision': status }, t(`status.${status}`)),
    judged === undefined ? ` ${doubt(session, pair, t)}` : ` ${voices(judged.voices, t)}`,
    link === null && judged === undefined ? ` · ${suggested}` : null,
  );
}

/** What has become of a source paragraph, as decided so far. */
export function sourceStatus(session: Session, { motion, source }: Case, t: Caption): HTMLElement {
  const { links, review } = session.standing();
  const own = links.filter((link) => link.motion === motion && link.source === source);
  const mark = review.paragraphs.find(
    ({ document, paragraph }) => document === motion && paragraph === source,
  );
  if (mark !== undefined) return line(`${t('markedDropped')} ${voices(mark.voices, t)}`);
  if (own.length === 0) return line(t('inNone'));
  return line(t('isIn', { joints: own.map(({ joint }) => shortName(joint)).join(', ') }));
}

/** What is known of a joint paragraph that no source stands beside. */
function jointStatus(session: Session, { joint }: Case, t: Caption): HTMLElement {
  const { reference } = session.data.joint;
  const mark = session
    .standing()
    .review.paragraphs.find(
      ({ document, paragraph }) => document === reference && paragraph === joint,
    );
  return line(mark === undefined ? t('fromNone') : `${t('markedNew')} ${voices(mark.voices, t)}`);
}

/** How sure the machine is of what it says: of the link, or of there being none. */
function doubt(session: Session, pair: Pair, t: Caption): string {
  const places = placesOf(session.standing(), pair.motion, pair.source);
  const place = places.find(({ joint }) => joint === pair.joint);
  const probability = place?.probability ?? 0;
  const sure = place?.isLink ? probability : 1 - probability;
  return t('machineSays', {
    certainty: t(certainty(sure, session.data.settings)),
    share: percent(sure, t),
  });
}

function line(...children: (Node | string | null)[]): HTMLElement {
  return element('p', { class: 'rv-status' }, ...children);
}

/** The pair in hand, as its status is asked for; null where one side is missing. */
export function statusLine(session: Session, current: Case, t: Caption): HTMLElement {
  const pair = pairOf(current);
  return pair === null ? jointStatus(session, current, t) : pairStatus(session, pair, t);
}
