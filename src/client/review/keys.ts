/** What a key does in the review mode, in the order of the hints. */
export type Action =
  | 'confirm'
  | 'refuse'
  | 'verbatim'
  | 'edited'
  | 'reworded'
  | 'partial'
  | 'instead'
  | 'find'
  | 'dropped'
  | 'new'
  | 'joinNext'
  | 'joinPrevious'
  | 'joinSource'
  | 'split'
  | 'note'
  | 'undo'
  | 'redo'
  | 'next'
  | 'previous'
  | 'order'
  | 'stale'
  | 'save'
  | 'load'
  | 'help'
  | 'close';

interface Key {
  readonly action: Action;
  /** Values of `KeyboardEvent.key`; the first is shown. */
  readonly keys: readonly string[];
  /** Whether its hint always stands at the foot; the others are in the list of keys. */
  readonly isCommon: boolean;
}

const key = (action: Action, keys: string, isCommon = false): Key => ({
  action,
  keys: keys.split(' '),
  isCommon,
});

/** One key an action; captions are `do.<action>`. */
export const KEYS: readonly Key[] = [
  key('confirm', 'Enter y', true),
  key('refuse', 'x', true),
  key('verbatim', 'v', true),
  key('edited', 'e', true),
  key('reworded', 'r', true),
  key('partial', 'p', true),
  key('instead', 'i', true),
  key('find', 'a', true),
  key('dropped', 'd', true),
  key('new', 'n', true),
  key('joinNext', '>'),
  key('joinPrevious', '<'),
  key('joinSource', '+'),
  key('split', '-'),
  key('note', 'm', true),
  key('undo', 'u', true),
  key('redo', 'U'),
  key('next', 'j ArrowRight', true),
  key('previous', 'k ArrowLeft', true),
  key('order', 'o'),
  key('stale', 't'),
  key('save', 's', true),
  key('load', 'l'),
  key('help', '?', true),
  key('close', 'Escape', true),
];

/** The action that a key press asks for; null where it asks for none. */
export function actionOf(event: KeyboardEvent): Action | null {
  if (event.ctrlKey || event.metaKey) return chord(event);
  if (event.altKey) return null;
  return KEYS.find(({ keys }) => keys.includes(event.key))?.action ?? null;
}

function chord({ key, shiftKey }: KeyboardEvent): Action | null {
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : null;
}

/** A key as it is printed on it. */
export function keyName(key: string): string {
  return { ArrowRight: '→', ArrowLeft: '←', Enter: '⏎', Escape: 'Esc', U: '⇧U' }[key] ?? key;
}
