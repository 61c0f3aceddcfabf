import { bannersOf } from './banners.js';
import { type Case, placesOf } from './cases.js';
import { compareTexts, type Run } from './compare-texts.js';
import type { Caption, ReviewParagraph } from './data.js';
import { button, element } from './dom.js';
import { paragraphName, partyName, percent } from './names.js';
import type { Session } from './session.js';
import { sourceStatus, statusLine } from './status.js';

/** Where the parts of a case are shown. */
export interface Parts {
  readonly banner: HTMLElement;
  readonly source: HTMLElement;
  readonly joint: HTMLElement;
  readonly places: HTMLElement;
}

/** One text of the case in hand. */
interface Side {
  readonly reference: string;
  readonly name: string;
  readonly paragraphs: readonly ReviewParagraph[];
  readonly paragraph: ReviewParagraph | null;
}

/** So much of a neighbouring paragraph is shown, in characters: one line on a wide screen. */
const EXCERPT = 140;

/** Fills the parts with a case; `show` is called with another place of the same source. */
export function showCase(
  parts: Parts,
  session: Session,
  current: Case | null,
  t: Caption,
  show: (wanted: Case) => void,
): void {
  for (const part of [parts.banner, parts.source, parts.joint, parts.places])
    part.replaceChildren();
  if (current === null) {
    parts.banner.append(element('p', { class: 'rv-done' }, t('nothingLeft')));
    return;
  }
  const source = sourceSide(session, current);
  const joint = jointSide(session, current, t);
  const texts = compared(session, source.paragraph, joint.paragraph);
  const marks = (runs: readonly Run[], own: 'del' | 'ins') => runs.map((run) => marked(run, own));
  parts.banner.append(...bannersOf(session, current, t));
  parts.source.append(
    heading(source, t('noSource'), t),
    ...shown(source, sourceStatus(session, current, t), marks(texts.source, 'del'), t),
  );
  parts.joint.append(
    heading(joint, t('noJoint'), t),
    ...shown(joint, statusLine(session, current, t), marks(texts.joint, 'ins'), t),
  );
  parts.places.append(...placeButtons(session, current, t, show));
}

function sourceSide({ data }: Session, { motion, source }: Case): Side {
  const text = data.motions.find(({ reference }) => reference === motion);
  const paragraphs = text?.paragraphs ?? [];
  const paragraph = paragraphs.find(({ id }) => id === source) ?? null;
  return { reference: motion ?? '', name: partyName(data, motion ?? ''), paragraphs, paragraph };
}

function jointSide({ data }: Session, { joint }: Case, t: Caption): Side {
  const { reference, paragraphs } = data.joint;
  const paragraph = paragraphs.find(({ id }) => id === joint) ?? null;
  return { reference, name: t('jointMotion'), paragraphs, paragraph };
}

/** The two texts cut into runs; one alone is shown plain. */
function compared(
  { data }: Session,
  source: ReviewParagraph | null,
  joint: ReviewParagraph | null,
) {
  if (source !== null && joint !== null)
    return compareTexts(source.text, joint.text, data.settings);
  const plain = (paragraph: ReviewParagraph | null): Run[] =>
    paragraph === null ? [] : [{ text: paragraph.text, mark: null }];
  return { source: plain(source), joint: plain(joint) };
}

function marked({ text, mark }: Run, own: 'del' | 'ins'): Node {
  if (mark === null) return document.createTextNode(text);
  return element(mark === 'shared' ? 'u' : own, {}, text);
}

function heading({ paragraph, name, reference }: Side, none: string, t: Caption): HTMLElement {
  if (paragraph === null) return element('h3', {}, none);
  const isNamedByReference = name === reference;
  return element(
    'h3',
    {},
    `${paragraphName(paragraph, t)} · ${name} `,
    isNamedByReference ? null : element('span', { class: 'ref' }, reference),
  );
}

function shown(side: Side, status: HTMLElement, marks: readonly Node[], t: Caption): HTMLElement[] {
  const { paragraph, paragraphs } = side;
  if (paragraph === null) return [];
  const at = paragraphs.indexOf(paragraph);
  return [
    status,
    neighbour(paragraphs[at - 1], '↑', t),
    element('div', { class: 'text', dir: 'auto' }, ...marks),
    neighbour(paragraphs[at + 1], '↓', t),
  ];
}

function neighbour(paragraph: ReviewParagraph | undefined, arrow: string, t: Caption): HTMLElement {
  const text =
    paragraph === undefined
      ? ''
      : `${arrow} ${paragraphName(paragraph, t)}: ${paragraph.text.slice(0, EXCERPT)}`;
  return element('p', { class: 'rv-near', dir: 'auto' }, text);
}

function placeButtons(
  session: Session,
  { motion, source, joint }: Case,
  t: Caption,
  show: (wanted: Case) => void,
): HTMLElement[] {
  if (motion === null || source === null) return [];
  const places = placesOf(session.standing(), motion, source).slice(0, 9);
  return places.map((place, at) => {
    const paragraph = session.data.joint.paragraphs.find(({ id }) => id === place.joint);
    return button(
      { class: 'rv-place', 'aria-pressed': String(place.joint === joint) },
      () => show({ motion, source, joint: place.joint }),
      element('kbd', {}, String(at + 1)),
      ` ${paragraph === undefined ? place.joint : paragraphName(paragraph, t)} `,
      element(
        'span',
        { class: 'certainty' },
        place.isLink ? t('isLink') : percent(place.probability, t),
      ),
      element('span', { class: 'rv-excerpt', dir: 'auto' }, paragraph?.text.slice(0, 90) ?? ''),
    );
  });
}
