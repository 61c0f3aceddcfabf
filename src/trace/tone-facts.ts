import type { ToneFact } from '../model/trace.js';
import type { SegmentPair } from './align-segments.js';
import { type Occurrence, type PhraseFinder, phraseFinder, printed } from './graded-words.js';
import { gapAround, HEAD_DISTANCE, headAfter, shown, type View, viewOf } from './segment-view.js';
import {
  DENYING,
  MODALS,
  NEGATORS,
  NO_NEGATIONS,
  NO_QUANTIFIERS,
  NO_URGENCIES,
  QUANTIFIERS,
  URGENCIES,
} from './tables/tone.js';

/** What a tone fact says, before it is given its place. */
export type Tone = Pick<
  ToneFact,
  'kind' | 'verdict' | 'before' | 'after' | 'sourceSpan' | 'jointSpan'
>;

const modals = phraseFinder(MODALS);
const quantifiers = phraseFinder(QUANTIFIERS, NO_QUANTIFIERS);
const totals = phraseFinder(
  QUANTIFIERS.filter(({ phrase }) => ['all', 'every', 'each'].includes(phrase)),
  NO_QUANTIFIERS,
);
const urgencies = phraseFinder(URGENCIES, NO_URGENCIES);
const negators = phraseFinder(
  NEGATORS.map((phrase) => ({ phrase, grade: 1 })),
  NO_NEGATIONS,
);

/** Small words that changed the sense of a clause otherwise kept; a doubtful change is not reported. */
export function toneChanges(pair: SegmentPair): Tone[] {
  const forth = viewOf(pair, 'source');
  const back = viewOf(pair, 'joint');
  return [
    ...negations(forth, back),
    ...regraded('modality', forth, modals),
    ...regraded('quantifier', forth, quantifiers),
    ...vanished(forth).map((words) => tone('quantifier', 'softened', words, 'source')),
    ...vanished(back).map((words) => tone('quantifier', 'hardened', words, 'joint')),
    ...urgency(pair, forth, back),
  ];
}

/** A word replaced in place by one of another grade: "must be paid" / "should be paid". */
function regraded(kind: 'modality' | 'quantifier', view: View, find: PhraseFinder): Tone[] {
  const others = find(view.otherTokens);
  return find(view.tokens).flatMap((own) => {
    const other = counterpart(view, own, others);
    if (other === null || other.grade === own.grade) return [];
    const verdict = other.grade < own.grade ? 'softened' : 'hardened';
    return [
      tone(
        kind,
        verdict,
        {
          own: shown(view.tokens, own, view.text),
          other: shown(view.otherTokens, other, view.otherText),
        },
        'source',
      ),
    ];
  });
}

/** The only occurrence that stands before the same head, or between the same neighbours. */
function counterpart(
  view: View,
  own: Occurrence,
  others: readonly Occurrence[],
): Occurrence | null {
  const head = headAfter(view.tokens, own.to);
  const otherHead = head === null ? undefined : view.match.get(head);
  const sameHead = others.filter(
    ({ to }) => otherHead !== undefined && headAfter(view.otherTokens, to) === otherHead,
  );
  if (sameHead.length === 1) return sameHead[0] ?? null;
  const gap = gapAround(view, own);
  const between = others.filter(({ from, to }) => gap !== null && gap[0] <= from && to <= gap[1]);
  return between.length === 1 ? (between[0] ?? null) : null;
}

/** "all licences" / "licences": the noun stands there bare. "The licences" are all of them, "a decision" may be any. */
function vanished(view: View): Words[] {
  return totals(view.tokens).flatMap((own) => {
    const head = nounAfter(view.tokens, own.to);
    const otherHead = head === null ? undefined : view.match.get(head);
    if (head === null || otherHead === undefined || view.match.has(own.from)) return [];
    const lead = view.otherTokens.slice(Math.max(0, otherHead - HEAD_DISTANCE), otherHead);
    if (lead.some(({ norm }) => DETERMINERS.has(norm) || /\p{N}/u.test(norm))) return [];
    return [
      {
        own: printed(view.tokens, [own.from, nounEnd(view.tokens, head)], view.text),
        other: printed(
          view.otherTokens,
          [otherHead, nounEnd(view.otherTokens, otherHead)],
          view.otherText,
        ),
      },
    ];
  });
}

/** Words that say which or how many, so that the noun behind them is not bare. */
const DETERMINERS = new Set(
  [
    'the a an this that these those its their his her such both one two three another',
    ...NEGATORS,
    ...QUANTIFIERS.map(({ phrase }) => phrase),
  ].flatMap((words) => words.split(' ')),
);

/** Words that may stand between "all" and its noun. */
const BETWEEN = new Set('the of these those such other its their remaining'.split(' '));

/** "All Member States" are the Member States. */
const ALWAYS_ALL = new Set('member states parties institutions'.split(' '));

/** The place of the noun (or its adjective) behind a quantifier, or null where it says nothing. */
function nounAfter(tokens: View['tokens'], from: number): number | null {
  let place = from;
  while (BETWEEN.has(tokens[place]?.norm ?? '')) place += 1;
  const noun = tokens[place];
  return noun?.content === true && !ALWAYS_ALL.has(noun.norm) ? place : null;
}

/** The place after the noun: "all | public aid", "all | other political prisoners". */
function nounEnd(tokens: View['tokens'], head: number): number {
  const plural = tokens.slice(head, head + 3).findIndex(({ norm }) => norm.endsWith('s'));
  const other = tokens.slice(head, head + 3).findIndex(({ content }) => !content);
  const end = plural >= 0 ? plural + 1 : other >= 0 ? other : 1;
  return head + Math.min(end, other >= 0 ? Math.max(other, 1) : end);
}

/** A time limit says how soon as well: "within two hours" against "without delay" is neither softer nor harder. */
const TIME_LIMIT = /\bwithin (?:[\p{L}\d]+ ){1,3}(?:hours?|days?|weeks?|months?|years?)\b/u;

/** How soon, over the whole segment, since "immediately" may stand anywhere in it. */
function urgency({ source, joint }: SegmentPair, forth: View, back: View): Tone[] {
  if (TIME_LIMIT.test(source.text) !== TIME_LIMIT.test(joint.text)) return [];
  const [own, other] = [soonest(forth), soonest(back)];
  if ((own?.grade ?? 0) === (other?.grade ?? 0)) return [];
  const verdict = (own?.grade ?? 0) > (other?.grade ?? 0) ? 'softened' : 'hardened';
  const anchored = [own, other].every((one) => one === null || one.isAnchored);
  if (!anchored) return [];
  return [
    tone('urgency', verdict, { own: own?.words ?? null, other: other?.words ?? null }, 'source'),
  ];
}

function soonest(view: View) {
  const [first] = urgencies(view.tokens).sort((a, b) => b.grade - a.grade);
  if (first === undefined) return null;
  const near = [...view.match.keys()].filter(
    (place) =>
      view.tokens[place]?.content === true &&
      first.from - HEAD_DISTANCE <= place &&
      place < first.to + HEAD_DISTANCE,
  );
  return {
    grade: first.grade,
    isAnchored: near.length > 0,
    words: printed(view.tokens, [first.from, first.to], view.text),
  };
}

/** A "not" that came or went before a word that both have, unless something else denies on the other side. */
function negations(forth: View, back: View): Tone[] {
  const [own, other] = [deniedWords(forth), deniedWords(back)];
  if (own.length === other.length) return [];
  const [view, more] = own.length > other.length ? [forth, own] : [back, other];
  if (Math.min(own.length, other.length) > 0) return [];
  return more.flatMap(({ from, head }) => {
    const otherHead = view.match.get(head);
    if (otherHead === undefined) return [];
    const around = view.otherTokens.slice(
      Math.max(0, otherHead - 2 * HEAD_DISTANCE),
      otherHead + HEAD_DISTANCE,
    );
    if (around.some(({ norm }) => DENYING.test(norm))) return [];
    const words = {
      own: printed(view.tokens, [from, head + 1], view.text),
      other: printed(view.otherTokens, [otherHead, otherHead + 1], view.otherText),
    };
    return [tone('negation', 'flipped', words, view === forth ? 'source' : 'joint')];
  });
}

function deniedWords({ tokens }: View): { from: number; head: number }[] {
  return negators(tokens).flatMap(({ from, to }) => {
    const head = headAfter(tokens, to);
    const isNumbering = /^\d/u.test(tokens[to]?.norm ?? '');
    return head === null || isNumbering ? [] : [{ from, head }];
  });
}

interface Words {
  readonly own: ReturnType<typeof printed>;
  readonly other: ReturnType<typeof printed>;
}

/** `own` belongs to the side named. */
function tone(
  kind: Tone['kind'],
  verdict: Tone['verdict'],
  { own, other }: Words,
  side: 'source' | 'joint',
): Tone {
  const [source, joint] = side === 'source' ? [own, other] : [other, own];
  return {
    kind,
    verdict,
    before: source?.text ?? null,
    after: joint?.text ?? null,
    sourceSpan: source?.span ?? null,
    jointSpan: joint?.span ?? null,
  };
}
