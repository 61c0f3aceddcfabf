import type { ReviewAct, ReviewEvent } from '../../model/review.js';
import { type Pair, writeNote } from '../../review/index.js';
import { type Case, casesOf, isSameCase, type Order, pairOf, placesOf } from './cases.js';
import type { Caption } from './data.js';
import * as decide from './decisions.js';
import { loadFile, saveFile } from './files.js';
import type { Frame } from './frame.js';
import type { Action } from './keys.js';
import { paragraphName } from './names.js';
import { showCase } from './panel.js';
import type { Session } from './session.js';
import { finder, help, noteEditor, type Sheet, staleList } from './sheets.js';

/** What keys and buttons drive. */
export interface Mode {
  /** Opens the panel at a case, or at the first one in the queue. */
  open(wanted: Case | null): void;
  run(action: Action): void;
  /** Shows the numbered place of the source in hand, counted from 0. */
  showPlace(place: number): void;
}

/** Runs the review mode in its panel; `changed` is called after every decision. */
export function reviewMode(session: Session, panel: Frame, t: Caption, changed: () => void): Mode {
  let current: Case | null = null;
  let order: Order = 'queue';
  let hasSheet = false;
  const trail: Case[] = [];
  const skipped: Case[] = [];

  const show = (wanted: Case | null): void => {
    current = wanted;
    lay(null);
    showCase(panel.parts, session, wanted, t, show);
  };
  const lay = (sheet: Sheet | null): void => {
    hasSheet = sheet !== null;
    panel.lay(sheet);
  };
  const goOn = (): void => {
    if (current !== null) trail.push(current);
    show(following(casesOf(session, order), order, current, skipped));
  };
  const took = (act: ReviewAct, sentence: string, next: Case | null = null): void => {
    session.act(act);
    panel.say(sentence);
    changed();
    if (next === null) goOn();
    else show(next);
  };
  const tell = (name: string, { motion, source, joint }: Case): string =>
    t(name, {
      source: nameIn(session, motion, source, t),
      joint: nameIn(session, null, joint, t),
    });
  const onPair = (run: (pair: Pair, here: Case) => void): void => {
    const pair = current && pairOf(current);
    if (pair === null) panel.say(t('needsPair'));
    else run(pair, pair);
  };
  const linkAs = (relation: 'verbatim' | 'edited' | 'reworded' | 'partial' | null) => () =>
    onPair((pair) => {
      const wanted = relation ?? decide.relationFor(session, pair);
      took(decide.link(session, pair, wanted), `${tell('did.link', pair)} ${t(wanted)}.`);
    });
  const join = (found: [ReviewAct, Pair] | null): void => {
    if (found === null) panel.say(t('noNeighbour'));
    else took(found[0], tell('did.join', found[1]), found[1]);
  };
  const turn = (event: ReviewEvent | null, name: string): void => {
    panel.say(t(event === null ? `${name}Nothing` : name));
    changed();
    if (event !== null) show(caseOf(session, event) ?? current);
  };

  const actions: Readonly<Record<Action, () => void>> = {
    confirm: linkAs(null),
    verbatim: linkAs('verbatim'),
    edited: linkAs('edited'),
    reworded: linkAs('reworded'),
    partial: linkAs('partial'),
    refuse: () => onPair((pair) => took(decide.refuse(session, pair), tell('did.refuse', pair))),
    instead: () =>
      onPair((pair) => took(decide.linkInstead(session, pair), tell('did.instead', pair))),
    split: () => onPair((pair) => took(decide.split(session, pair), tell('did.split', pair), pair)),
    joinNext: () => onPair((pair) => join(decide.joinJoint(session, pair, 1))),
    joinPrevious: () => onPair((pair) => join(decide.joinJoint(session, pair, -1))),
    joinSource: () => onPair((pair) => join(decide.joinSource(session, pair))),
    dropped: () => {
      if (current?.motion == null || current.source === null) panel.say(t('needsSource'));
      else took(decide.drop(session, current.motion, current.source), tell('did.dropped', current));
    },
    new: () => {
      if (current?.joint == null) panel.say(t('needsJoint'));
      else took(decide.callNew(session, current.joint), tell('did.new', current), current);
    },
    note: () => {
      const here = current;
      if (here === null) return;
      lay(
        noteEditor(t, (text) =>
          took(writeNote(session.index, here, text), tell('did.note', here), here),
        ),
      );
    },
    find: () => {
      const here = current;
      if (here?.source == null) panel.say(t('needsSource'));
      else lay(finder(session, t, (joint) => show({ ...here, joint })));
    },
    undo: () => turn(session.undo(), 'undone'),
    redo: () => turn(session.redo(), 'redone'),
    next: () => {
      if (current !== null && order === 'queue') skipped.push(current);
      goOn();
    },
    previous: () => {
      if (order === 'queue') show(trail.pop() ?? current);
      else show(beside(casesOf(session, order), current, -1));
    },
    order: () => {
      order = order === 'queue' ? 'text' : 'queue';
      panel.say(t(`order.${order}`));
      show(current ?? casesOf(session, order)[0] ?? null);
    },
    stale: () => lay(staleList(session, t, () => lay(null))),
    help: () => lay(help(t, () => lay(null))),
    save: () => {
      saveFile(session);
      panel.say(t('saved'));
    },
    load: () =>
      loadFile(session, t, (sentence) => {
        panel.say(sentence);
        changed();
        show(current ?? casesOf(session, order)[0] ?? null);
      }),
    close: () => {
      if (hasSheet) lay(null);
      else {
        panel.close();
        changed();
      }
    },
  };

  return {
    open: (wanted) => {
      panel.open();
      changed();
      show(wanted ?? current ?? casesOf(session, order)[0] ?? null);
    },
    run: (action) => actions[action](),
    showPlace: (place) => {
      if (current?.motion == null || current.source === null) return;
      const { motion, source } = current;
      const wanted = placesOf(session.standing(), motion, source)[place];
      if (wanted !== undefined) show({ motion, source, joint: wanted.joint });
    },
  };
}

/** The next case: in the queue the first that was not put off, in the texts the one after this. */
function following(
  cases: readonly Case[],
  order: Order,
  current: Case | null,
  skipped: Case[],
): Case | null {
  if (order === 'text') return beside(cases, current, 1);
  const isIn = (all: readonly Case[], one: Case) => all.some((other) => isSameCase(other, one));
  const fresh = cases.find((one) => !isIn(skipped, one));
  if (fresh !== undefined) return fresh;
  skipped.length = 0;
  return cases[0] ?? null;
}

function beside(cases: readonly Case[], current: Case | null, step: 1 | -1): Case | null {
  const at = cases.findIndex((one) => current !== null && isSameCase(one, current));
  return cases[Math.max(0, Math.min(cases.length - 1, at + step))] ?? null;
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
