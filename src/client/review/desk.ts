import type { ReviewAct, ReviewEvent } from '../../model/review.js';
import { type Case, casesOf, isSameCase, type Order } from './cases.js';
import type { Caption } from './data.js';
import type { Frame } from './frame.js';
import { paragraphName } from './names.js';
import { showCase } from './panel.js';
import type { Session } from './session.js';
import type { Sheet } from './sheets.js';

/** Where the reviewer sits: the case in hand, the way to the next one, and what was just done. */
export interface Desk {
  readonly session: Session;
  readonly t: Caption;
  current(): Case | null;
  show(wanted: Case | null): void;
  /** Shows the case in hand again, or the first one. */
  resume(): void;
  next(): void;
  previous(): void;
  turnOrder(): void;
  say(sentence: string): void;
  /** Records an act, tells it, and goes on to the next case, or to the one given. */
  take(act: ReviewAct, sentence: string, next?: Case): void;
  /** Shows what an undone or redone event spoke of; tells the caption `name`. */
  turned(event: ReviewEvent | null, name: 'undone' | 'redone'): void;
  /** The names of the two paragraphs put into a caption. */
  tell(name: string, of: Case): string;
  /** Lays a sheet over the texts, or takes it away; true where there was one. */
  lay(sheet: Sheet | null): boolean;
  /** Tells the rest of the page that something was decided. */
  changed(): void;
}

/** Sets a desk up in the panel; `changed` is called after every decision. */
export function openDesk(session: Session, panel: Frame, t: Caption, changed: () => void): Desk {
  let current: Case | null = null;
  let order: Order = 'queue';
  let hasSheet = false;
  const trail: Case[] = [];
  const skipped: Case[] = [];
  const cases = () => casesOf(session, order);
  const desk: Desk = {
    session,
    t,
    changed,
    current: () => current,
    say: panel.say,
    show: (wanted) => {
      current = wanted;
      desk.lay(null);
      showCase(panel.parts, session, wanted, t, desk.show);
    },
    resume: () => desk.show(current ?? cases()[0] ?? null),
    next: () => {
      if (current !== null) skipped.push(current);
      goOn();
    },
    previous: () => desk.show(order === 'queue' ? (trail.pop() ?? current) : beside(-1)),
    turnOrder: () => {
      order = order === 'queue' ? 'text' : 'queue';
      panel.say(t(`order.${order}`));
      desk.resume();
    },
    take: (act, sentence, next) => {
      session.act(act);
      panel.say(sentence);
      changed();
      if (next === undefined) goOn();
      else desk.show(next);
    },
    turned: (event, name) => {
      panel.say(t(event === null ? `${name}Nothing` : name));
      changed();
      if (event !== null) desk.show(caseOf(session, event) ?? current);
    },
    tell: (name, { motion, source, joint }) =>
      t(name, {
        source: nameIn(session, motion, source, t),
        joint: nameIn(session, null, joint, t),
      }),
    lay: (sheet) => {
      const hadSheet = hasSheet;
      hasSheet = sheet !== null;
      panel.lay(sheet);
      return hadSheet;
    },
  };
  const goOn = (): void => {
    if (current !== null) trail.push(current);
    desk.show(order === 'queue' ? firstFresh(cases(), skipped) : beside(1));
  };
  const beside = (step: 1 | -1): Case | null => {
    const all = cases();
    const at = all.findIndex((one) => current !== null && isSameCase(one, current));
    return all[Math.max(0, Math.min(all.length - 1, at + step))] ?? null;
  };
  return desk;
}

/** The first case that was not put off; when all were, they come round again. */
function firstFresh(cases: readonly Case[], skipped: Case[]): Case | null {
  const fresh = cases.find((one) => !skipped.some((other) => isSameCase(other, one)));
  if (fresh === undefined) skipped.length = 0;
  return fresh ?? cases[0] ?? null;
}

/** The case that an event spoke of, where its texts are still there. */
function caseOf({ index }: Session, event: ReviewEvent): Case | null {
  const [verdict] = 'verdicts' in event ? event.verdicts : [];
  const of = verdict ?? { motion: null, source: null, joint: null, ...event };
  const source = of.source && index.motions.get(of.motion ?? '')?.byKey.get(of.source.key);
  const joint = of.joint && index.joint.byKey.get(of.joint.key);
  if (!source && !joint) return null;
  return {
    motion: source ? of.motion : null,
    source: source?.id ?? null,
    joint: joint?.id ?? null,
  };
}

function nameIn({ data }: Session, motion: string | null, id: string | null, t: Caption): string {
  const text =
    motion === null ? data.joint : data.motions.find(({ reference }) => reference === motion);
  const paragraph = text?.paragraphs.find((one) => one.id === id);
  return paragraph === undefined ? '–' : paragraphName(paragraph, t);
}
