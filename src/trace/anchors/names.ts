import type { AnchorKind } from '../../model/trace.js';
import { isContentWord } from '../../text/content-words.js';
import {
  ADJECTIVE_ENDINGS,
  COMMON_FIRST_WORDS,
  INSTRUMENT_WORDS,
  LONG_NAMES,
  MONTHS,
  NO_NAME_PATTERNS,
  NO_NAMES,
  ORGANISATION_WORDS,
  PEOPLES,
  PLACE_WORDS,
  SCHEME_WORDS,
  TITLE_CONNECTORS,
  TITLES,
} from '../tables/anchors.js';
import type { Anchor } from './anchor.js';
import { type NameWord, nameKey, nameWords } from './name-words.js';

/** A name with what must stand in a text for the name to be there. */
export interface Name extends Anchor {
  /** Keys that a text must have, all of them. */
  readonly keys: readonly string[];
  /** Whether a title says that it is a person's. */
  readonly isTitled: boolean;
  /** First letters of its words: `OSCE`; empty where it has one word only. */
  readonly initials: string;
}

/** Small words inside names; "the" only behind another of them. */
const CONNECTORS = new Set(
  'of for on against the de la del do dos das du des van von der den di da al el'.split(' '),
);

const whole = (words: string) => new RegExp(`^(?:${words})$`, 'u');
const NO_NAME = new Set(
  [NO_NAMES, TITLES.replace(/\\/gu, ''), COMMON_FIRST_WORDS, MONTHS.join('|')].flatMap((words) =>
    words.split('|'),
  ),
);
const NO_NAME_PATTERN = whole(`${NO_NAME_PATTERNS}|${PEOPLES}`);
const isNoName = (value: string) => NO_NAME.has(value) || NO_NAME_PATTERN.test(value);
const TITLE = new RegExp(`^(?:(?:${TITLES}) )+`, 'u');
const INSTITUTION = new RegExp(
  `\\b(?:${ORGANISATION_WORDS}|${INSTRUMENT_WORDS}|${SCHEME_WORDS})\\b`,
  'u',
);
const INSTRUMENT = new RegExp(`\\b(?:${INSTRUMENT_WORDS})\\b`, 'u');
const ORGANISATION = new RegExp(`\\b(?:${ORGANISATION_WORDS})\\b`, 'u');
const ORGANISATION_LAST = new RegExp(`\\b(?:${ORGANISATION_WORDS})$`, 'u');
const PLACE_LAST = new RegExp(`\\b(?:${PLACE_WORDS})$`, 'u');
const PLACE = new RegExp(`\\b(?:${PLACE_WORDS})\\b`, 'u');
const ADJECTIVE = new RegExp(`(?:${ADJECTIVE_ENDINGS})$`, 'u');
const COMMON_FIRST = new RegExp(`^(?:${COMMON_FIRST_WORDS}) `, 'u');

/**
 * The names of an English text in order: runs of capitalised words, held together by "of", "for", "on", and by "and" inside the name of an
 * institution. `isCapitalElsewhere` tells for a word that opens a sentence whether it is a name.
 */
export function names(text: string, isCapitalElsewhere: (word: string) => boolean): Name[] {
  const words = nameWords(text);
  const found: Name[] = [];
  let index = 0;
  while (index < words.length) {
    const end = runEnd(words, index, isCapitalElsewhere);
    if (end === index) index += 1;
    else {
      found.push(...nameOf(text, words.slice(index, end), words[end]));
      index = end;
    }
  }
  return found;
}

/** The place after the last word of the run that starts at `index`; `index` itself where none does. */
function runEnd(
  words: readonly NameWord[],
  index: number,
  isCapitalElsewhere: (word: string) => boolean,
): number {
  const first = words[index];
  if (first === undefined || !first.isCapital) return index;
  if (!isContentWord(first.text.toLowerCase(), 'en')) return index;
  if (first.isFirst && !isCapitalElsewhere(first.text)) return index;
  let end = index + 1;
  while (end - index < MOST_WORDS) {
    const joined = connected(words, index, end);
    if (joined === end) return end;
    end = joined;
  }
  return end;
}

/** The longest titles of instruments have some twenty words; the bound keeps the cost linear. */
const MOST_WORDS = 24;

/** The place after the next capitalised word that belongs to the run, connectors skipped; `end` where there is none. */
function connected(words: readonly NameWord[], index: number, end: number): number {
  const run = words
    .slice(index, end)
    .map(({ text }) => text)
    .join(' ');
  const isInstrument = INSTRUMENT_TITLE.test(run);
  for (let next = end; next < end + 3; next += 1) {
    const word = words[next];
    if (word === undefined || !(word.isJoined || (isInstrument && word.isListed))) return end;
    if (word.isCapital) return next + 1;
    const isFirst = next === end;
    const opensNext = word.text === 'the' && (isFirst || words[next - 1]?.text === 'and');
    if (opensNext) return end;
    const isLink = CONNECTORS.has(word.text);
    const isAnd = word.text === 'and' && isFirst && isInstitution(run, words, next + 1);
    if (!isLink && !isAnd && !(isInstrument && TITLE_CONNECTOR.test(word.text))) return end;
  }
  return end;
}

/** The beginning of an instrument's title, which goes on in commas and small words. */
const INSTRUMENT_TITLE = new RegExp(
  `\\b(?:${INSTRUMENT_WORDS}) (?:on|for|against|concerning) `,
  'u',
);
const TITLE_CONNECTOR = whole(TITLE_CONNECTORS);

/** "and" belongs to a name after "Covenant on Civil", or before "Cooperation Agreement". */
function isInstitution(run: string, words: readonly NameWord[], from: number): boolean {
  const [next, second] = [words[from], words[from + 1]];
  if (next?.isCapital !== true || !next.isJoined) return false;
  if (INSTITUTION.test(run) && / (?:of|for|on|against) /u.test(run)) return true;
  const ahead = second?.isJoined === true && second.isCapital ? second.text : '';
  return INSTRUMENT.test(ahead) && !PERSON_WORDS.test(run);
}

const PERSON_WORDS = new RegExp(`^(?:${TITLES})\\b`, 'u');

function nameOf(text: string, run: readonly NameWord[], next: NameWord | undefined): Name[] {
  const printed = text.slice(run[0]?.start, run.at(-1)?.end).replace(/ Nos?$/u, '');
  const title = TITLE.exec(`${printed} `)?.[0] ?? '';
  const value = printed.slice(title.length).replace(GENERIC_HEAD, '');
  const start = (run[0]?.start ?? 0) + printed.length - value.length;
  const proper = run
    .filter((word) => start <= word.start && word.end <= start + value.length && word.isCapital)
    .filter((word) => !isAdjective(word, run[run.indexOf(word) + 1] ?? next));
  const isCommon = isNoName(proper.map((word) => word.text).join(' '));
  if (proper.length === 0 || isNoName(value) || (isCommon && !/ (?:of|for|on) /u.test(value)))
    return [];
  const isTitled = title !== '' && !/\b(?:of|for)\b/u.test(value);
  const kind = kindOf(value, isTitled);
  const keys = (kind === 'person' ? proper.slice(-1) : proper).map((word) => nameKey(word.text));
  return [
    {
      kind,
      span: [start, start + value.length],
      text: value,
      value,
      keys: [...new Set(keys)],
      isTitled,
      initials: initialsOf(value),
    },
  ];
}

/** "President of Belvania", "the Government of Belvania": the name is the country's. */
const GENERIC_HEAD =
  /^(?:(?:Government|Parliament|Republic|Kingdom|State|Embassy|People) )?(?:of|for) (?:the )?(?=\p{Lu})/u;

/** Whether a word tells where something is from ("Belvanian officers"): inside a name, or before a noun. */
function isAdjective(word: NameWord, next: NameWord | undefined): boolean {
  if (!ADJECTIVE.test(word.text)) return false;
  if (next === undefined) return false;
  return next.isJoined && !LIGHT.has(next.text);
}

/** Words after which a capitalised adjective-like word stands alone: "in Bashtal and", "from Milan to". */
const LIGHT = new Set(
  'and or in on at to for from by with was were is are has had who which that as of not the a an'.split(
    ' ',
  ),
);

/** What the name itself tells of its kind; the dossier tells more. */
function kindOf(value: string, isTitled: boolean): AnchorKind {
  if (isTitled) return 'person';
  if (PLACE_LAST.test(value) && !/ (?:of|for|on) /u.test(value)) return 'place';
  const head = value.split(/ (?:of|for|on|against) /u)[0] ?? value;
  const tells =
    [head, value].find((part) => INSTRUMENT.test(part) || ORGANISATION.test(part)) ?? '';
  if (ORGANISATION_LAST.test(tells)) return 'organisation';
  if (INSTRUMENT.test(tells)) return 'legal reference';
  if (tells !== '' || value in LONG_NAMES) return 'organisation';
  if (PLACE.test(value)) return 'place';
  if (/^[\p{Lu}\d/+-]{2,}$/u.test(value)) return 'organisation';
  if (COMMON_FIRST.test(value)) return 'name';
  return /^\p{Lu}[\p{L}’'-]+(?: (?:de|la|van|von|der|di|da|al|el)| \p{Lu}[\p{L}’'-]+){1,3}$/u.test(
    value,
  )
    ? 'person'
    : 'name';
}

/** `Organization for Security and Co-operation in Europe` → `OSCE`. */
export function initialsOf(value: string): string {
  const capitals = Array.from(value.matchAll(/(?<![\p{L}-])\p{Lu}/gu), ([letter]) => letter);
  return capitals.length < 2 ? '' : capitals.join('');
}
