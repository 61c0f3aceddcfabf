import type { Relation } from '../../model/comparison.js';
import type { ReviewAct } from '../../model/review.js';
import { type Pair, writeNote } from '../../review/index.js';
import { pairOf, placesOf } from './cases.js';
import * as decide from './decisions.js';
import type { Desk } from './desk.js';
import { loadFile, saveFile } from './files.js';
import type { Action } from './keys.js';
import { finder, help, noteEditor, staleList } from './sheets.js';

/** What each action does at a desk; `close` puts the panel away. */
export function actionsOf(desk: Desk, close: () => void): Readonly<Record<Action, () => void>> {
  const { session } = desk;
  return {
    ...linking(desk),
    ...regrouping(desk),
    ...marking(desk),
    ...looking(desk),
    undo: () => desk.turned(session.undo(), 'undone'),
    redo: () => desk.turned(session.redo(), 'redone'),
    close: () => {
      if (!desk.lay(null)) close();
    },
  };
}

/** Shows the numbered place of the source in hand, counted from 0. */
export function showPlace({ session, current, show }: Desk, place: number): void {
  const here = current();
  if (here?.motion == null || here.source === null) return;
  const { motion, source } = here;
  const wanted = placesOf(session.standing(), motion, source)[place];
  if (wanted !== undefined) show({ motion, source, joint: wanted.joint });
}

/** Judging the pair in hand. */
function linking(desk: Desk) {
  const { session, t, take, tell } = desk;
  const linkAs = (wanted: Relation | null) => () =>
    onPair(desk, (pair) => {
      const relation = wanted ?? decide.relationFor(session, pair);
      take(decide.link(session, pair, relation), `${tell('did.link', pair)} ${t(relation)}.`);
    });
  return {
    confirm: linkAs(null),
    verbatim: linkAs('verbatim'),
    edited: linkAs('edited'),
    reworded: linkAs('reworded'),
    partial: linkAs('partial'),
    refuse: () =>
      onPair(desk, (pair) => take(decide.refuse(session, pair), tell('did.refuse', pair))),
    instead: () =>
      onPair(desk, (pair) => take(decide.linkInstead(session, pair), tell('did.instead', pair))),
  };
}

/** Moving the borders of the group that the pair in hand belongs to. */
function regrouping(desk: Desk) {
  const { session, t, say, take, tell } = desk;
  const join = (found: [ReviewAct, Pair] | null): void => {
    if (found === null) say(t('noNeighbour'));
    else take(found[0], tell('did.join', found[1]), found[1]);
  };
  return {
    joinNext: () => onPair(desk, (pair) => join(decide.joinJoint(session, pair, 1))),
    joinPrevious: () => onPair(desk, (pair) => join(decide.joinJoint(session, pair, -1))),
    joinSource: () => onPair(desk, (pair) => join(decide.joinSource(session, pair))),
    split: () =>
      onPair(desk, (pair) => take(decide.split(session, pair), tell('did.split', pair), pair)),
  };
}

/** Saying something of one paragraph, or in words. */
function marking({ session, t, current, say, take, tell, lay }: Desk) {
  return {
    dropped: () => {
      const here = current();
      if (here?.motion == null || here.source === null) say(t('needsSource'));
      else take(decide.drop(session, here.motion, here.source), tell('did.dropped', here));
    },
    new: () => {
      const here = current();
      if (here?.joint == null) say(t('needsJoint'));
      else take(decide.callNew(session, here.joint), tell('did.new', here), here);
    },
    note: () => {
      const here = current();
      if (here === null) return;
      const written = (text: string) =>
        take(writeNote(session.index, here, text), tell('did.note', here), here);
      lay(noteEditor(t, written));
    },
  };
}

/** Going about, and in and out of files. */
function looking(desk: Desk) {
  const { session, t, current, show, say, lay } = desk;
  return {
    next: desk.next,
    previous: desk.previous,
    order: desk.turnOrder,
    find: () => {
      const here = current();
      if (here?.source == null) say(t('needsSource'));
      else lay(finder(session, t, (joint) => show({ ...here, joint })));
    },
    stale: () => lay(staleList(session, t, () => lay(null))),
    help: () => lay(help(t, () => lay(null))),
    save: () => {
      saveFile(session);
      say(t('saved'));
    },
    load: () =>
      loadFile(session, t, (sentence) => {
        say(sentence);
        desk.changed();
        desk.resume();
      }),
  };
}

function onPair({ t, current, say }: Desk, run: (pair: Pair) => void): void {
  const here = current();
  const pair = here && pairOf(here);
  if (pair === null) say(t('needsPair'));
  else run(pair);
}
