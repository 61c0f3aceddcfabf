import type { KeyTable } from '../keyboard.js';
import { captions, materialOf, readReviewData } from './data.js';
import { button, element } from './dom.js';
import { frame } from './frame.js';
import { type Mode, reviewMode } from './mode.js';
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
    (action) => mode.run(action),
    (place) => mode.showPlace(place),
  );
  const store = openStore(data.joint.reference, data.savesTo, () => changed());
  const session = startSession(materialOf(data), store, panel.reviewer);
  const changed = (): void => {
    panel.showProgress(session, store.safety());
    if (!panel.isOpen()) markPage(session, t, (pair) => mode.open(pair));
  };
  const mode: Mode = reviewMode(session, panel, t, changed);
  document
    .querySelector('nav')
    ?.append(
      button(
        { class: 'review-button' },
        () => mode.open(null),
        t('title'),
        ' ',
        element('kbd', {}, 'r'),
      ),
    );
  window.addEventListener('beforeunload', (event) => {
    const safety = store.safety();
    if (safety === 'waiting' || (safety === 'nowhere' && session.unapplied() > 0))
      event.preventDefault();
  });
  // The page is shown before its long paragraphs are named by their words.
  setTimeout(changed);
  return { r: () => mode.open(null) };
}
