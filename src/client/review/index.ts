import type { KeyTable } from '../keyboard.js';
import { actionsOf, showPlace } from './actions.js';
import type { Case } from './cases.js';
import { captions, materialOf, readReviewData } from './data.js';
import { openDesk } from './desk.js';
import { button, element } from './dom.js';
import { frame } from './frame.js';
import { markPage } from './page.js';
import { startSession } from './session.js';
import { openStore } from './store.js';

/** Adds the review mode to the page: a button, who speaks for each link, and the panel; gives the key that opens it. */
export function startReview(): KeyTable {
  const data = readReviewData();
  if (data === null) return {};
  const t = captions(data.t);
  const panel = frame(
    t,
    (action) => actions[action](),
    (place) => showPlace(desk, place),
  );
  const store = openStore(data.joint.reference, data.savesTo, () => changed());
  const session = startSession(materialOf(data), store, panel.reviewer);
  const changed = (): void => {
    panel.showProgress(session, store.safety());
    if (!panel.isOpen()) markPage(session, t, open);
  };
  const desk = openDesk(session, panel, t, changed);
  const actions = actionsOf(desk, () => {
    panel.close();
    changed();
  });
  const open = (wanted: Case | null): void => {
    panel.open();
    changed();
    if (wanted === null) desk.resume();
    else desk.show(wanted);
  };
  const shown = [t('title'), ' ', element('kbd', {}, 'r')];
  const opener = button({ class: 'review-button' }, () => open(null), ...shown);
  document.querySelector('nav')?.append(opener);
  window.addEventListener('beforeunload', (event) => {
    const safety = store.safety();
    const isOnlyHere = safety === 'nowhere' && session.unapplied() > 0;
    if (safety === 'waiting' || isOnlyHere) event.preventDefault();
  });
  // The page is shown before its long paragraphs are named by their words.
  setTimeout(changed);
  return { r: () => open(null) };
}
