import { figures } from './figures.js';
import { attribute, type Element } from './html-tree.js';

/** Counts the items of one list as a browser does. */
export interface ListCounter {
  readonly ordered: boolean;
  /** As in the `type` attribute: `1`, `A`, `a`, `I`, `i`. */
  readonly type: string;
  next: number;
}

const STYLE_TYPES: readonly [RegExp, string][] = [
  [/upper-(?:alpha|latin)/, 'A'],
  [/lower-(?:alpha|latin)/, 'a'],
  [/upper-roman/, 'I'],
  [/lower-roman/, 'i'],
];

/** A counter for the items of a list element. */
export function listCounter(list: Element): ListCounter {
  const style = attribute(list, 'style') ?? '';
  return {
    ordered: list.tagName === 'ol',
    type:
      STYLE_TYPES.find(([pattern]) => pattern.test(style))?.[1] ?? attribute(list, 'type') ?? '1',
    next: Number.parseInt(attribute(list, 'start') ?? '1', 10) || 1,
  };
}

/** The marker that a browser shows before the next item of a list, counted on. */
export function itemMarker(counter: ListCounter, item: Element): string {
  if (!counter.ordered) return '•';
  const own = Number.parseInt(attribute(item, 'value') ?? '', 10);
  const value = Number.isNaN(own) ? counter.next : own;
  counter.next = value + 1;
  return `${figures(value, counter.type)}.`;
}
