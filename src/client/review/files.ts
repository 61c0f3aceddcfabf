import { InputError } from '../../errors.js';
import { checkDossier, identityOf, parseReview, reviewFile } from '../../review/index.js';
import type { Caption } from './data.js';
import { element } from './dom.js';
import type { Session } from './session.js';

/** Offers the whole review as a file. */
export function saveFile(session: Session): void {
  const blob = new Blob([reviewFile(session.review())], { type: 'application/json' });
  const href = URL.createObjectURL(blob);
  const anchor = element('a', { href, download: 'review.json' });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}

/** Lets the person choose a review file and takes it in; `said` is told what came of it. */
export function loadFile(session: Session, t: Caption, said: (sentence: string) => void): void {
  const input = element('input', { type: 'file', accept: '.json,.jsonl', hidden: '' });
  document.body.append(input);
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.remove();
    if (file !== undefined)
      void file
        .text()
        .then((text) => said(takeIn(session, text, file.name, t)))
        .catch(() => said(t('unreadable', { file: file.name })));
  });
  input.click();
}

function takeIn(session: Session, text: string, file: string, t: Caption): string {
  try {
    const { review, notices } = parseReview(text, file);
    checkDossier(review.header, identityOf(session.data), file);
    const count = session.add(review.events);
    return [t('loaded', { count, file }), ...notices.map(({ message }) => message)].join(' ');
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}
