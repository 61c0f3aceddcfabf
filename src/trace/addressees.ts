import type { Span } from '../model/comparison.js';
import { words } from '../text/words.js';
import type { OpeningVerb } from './opening-verbs.js';
import { ACTORS, POWERS } from './tables/actors.js';
import { TITLES } from './tables/anchors.js';

/** Somebody asked to act. */
export interface Addressee {
  /** Canonical name from the table of actors, else the words printed, without article. */
  readonly name: string;
  /** Those in power in some country: the first letters of its name; `*` where no country is named. Null for anybody else. */
  readonly power: string | null;
}

/** So many letters tell one country from another and are the same in "Belvania" and "Belvanian". */
const COUNTRY_LETTERS = 5;

/** Longer phrases are sentences, not lists of addressees. */
const MOST_LETTERS = 400;

/** Ladders whose verbs ask somebody to act. */
const ASKING = ['demand', 'expectation', 'advice'];

const TABLE = ACTORS.map(({ name, pattern }) => ({
  name,
  whole: new RegExp(`^(?:all )?(?:the |its |their )?(?:${pattern})$`, 'u'),
  inside: new RegExp(`(?<![\\w’'/-])(?:${pattern})(?![\\w’'/-])`, 'gu'),
}));

const TITLE = new RegExp(`^(?:${TITLES})$`, 'u');

const POWER = new RegExp(`\\b(?:${POWERS})\\b`, 'u');

const POWER_AT_END = new RegExp(`\\b(?:${POWERS})$`, 'u');

const POWERS_AS_SUBJECT = new RegExp(
  `^(?:the )?(?:\\p{Lu}[\\p{L}-]+ )?(?:${POWERS})(?: of \\p{Lu}[\\p{L}-]+)?\\b`,
  'u',
);

const KNOWN_AS_SUBJECT = new RegExp(
  `^(?:all )?(?:the |its )?(?:${ACTORS.map(({ pattern }) => pattern).join('|')})(?![\\w’'-])(?! (?:and|or|of|’))`,
  'u',
);

/**
 * Who is asked to act by the verb, in `text` from the verb's end to the end of its segment:
 * "Calls on the Commission and the Member States to …" names two; "calls for … to be …" nobody; "calls on them to …" those of `antecedent`.
 */
export function addressees(
  text: string,
  [start, end]: Span,
  verb: OpeningVerb,
  antecedent: readonly Addressee[],
): readonly Addressee[] {
  if (!ASKING.some((ladder) => ladder in verb.rungs)) return [];
  const rest = text.slice(start, Math.min(end, start + MOST_LETTERS));
  const ofThat = /^(?: of)?,? that\b[ ,]*/u.exec(rest);
  if (ofThat !== null) return subjectOf(rest.slice(ofThat[0].length));
  const isFor = / for$/iu.test(verb.text);
  if (isFor) return /^[^,;]{0,80} to (?!be )/u.test(rest) ? subjectOf(rest.trimStart()) : [];
  const isNoun = /\bits (?:\w+ )?(?:calls?|requests?|demands?)$/iu.test(verb.text);
  if (isNoun && !/^ (?:on|upon) /u.test(rest)) return [];
  const phrase =
    /^(?: once again| once| again| on| upon){0,3},? (.+?)(?:,? (?:once again|again|urgently))?,? (?:not )?to:?(?:\s|$)/su.exec(
      rest,
    )?.[1];
  if (phrase === undefined) return [];
  if (/^(?:it|them|him|her|both|all of them)$/u.test(phrase)) return antecedent;
  const all = listed(phrase);
  return 'demand' in verb.rungs ? all : all.filter((one) => one.power !== null || isKnown(one));
}

/** "demands that the Commission publish …": only an actor of the table or those in power can be the one who is to act. */
function subjectOf(clause: string): Addressee[] {
  const power = POWERS_AS_SUBJECT.exec(clause)?.[0];
  const known = KNOWN_AS_SUBJECT.exec(clause)?.[0];
  const found = addressee(power ?? known ?? '');
  return found === null ? [] : [found];
}

/** The members of a list: "the Council, the Commission and the VP/HR". Insertions ("in the light of …") are left out. */
function listed(phrase: string): Addressee[] {
  if (POWER_AT_END.test(phrase) && !TABLE.some(({ inside }) => phrase.search(inside) >= 0)) {
    const power = addressee(phrase);
    return power === null ? [] : [power];
  }
  const plain = phrase.replace(/\([^)]*\)/gu, (inBrackets) => ' '.repeat(inBrackets.length));
  let masked = plain;
  const known: { readonly name: string; readonly at: number }[] = [];
  for (const { name, inside } of TABLE) {
    masked = masked.replace(inside, (match: string, at: number) => {
      known.push({ name, at });
      return '#'.repeat(match.length);
    });
  }
  return parts(masked).flatMap(({ at, text }): Addressee[] => {
    if (INSERTION.test(text.trim())) return [];
    const ofTable = known.filter((one) => at <= one.at && one.at < at + text.length);
    if (ofTable.length > 0 && !/\p{Lu}/u.test(text)) {
      return ofTable.map(({ name }) => ({ name, power: null }));
    }
    const other = addressee(plain.slice(at, at + text.length));
    return other === null ? [] : [other];
  });
}

/** The parts of a list with their places. */
function parts(list: string): { at: number; text: string }[] {
  let at = 0;
  return list.split(/(, (?:and |as well as )?| and | as well as | & )/u).flatMap((text, index) => {
    const part = { at, text };
    at += text.length;
    return index % 2 === 0 && text.trim() !== '' ? [part] : [];
  });
}

const INSERTION =
  /^(?:in|with|within|under|by|as|at|on|for|when|where|while|including|inter|after|before|without|together|through|via|given|following|if|whether|which|who|until|during|particularly|notably|especially)\b/iu;

/** The addressee that a noun phrase names, or null where it is no noun phrase we can stand by. */
function addressee(printed: string): Addressee | null {
  const phrase = printed.trim().replace(/^(?:all |both )?(?:the |its |their )?/u, '');
  const known = TABLE.find(({ whole }) => whole.test(printed.trim()));
  if (known !== undefined) return { name: known.name, power: null };
  if (phrase === '' || words(phrase).length > 10) return null;
  const capitals = Array.from(phrase.matchAll(/\p{Lu}[\p{L}’'-]+/gu), ([name]) => name);
  if (POWER.test(phrase)) {
    const country = capitals.find((name) => !POWER.test(name));
    return { name: phrase, power: country === undefined ? '*' : letters(country) };
  }
  if (words(phrase).length === 1 && capitals.length === 1 && !TITLE.test(phrase)) {
    return { name: phrase, power: letters(phrase) };
  }
  return { name: phrase, power: null };
}

function isKnown({ name }: Addressee): boolean {
  return ACTORS.some((actor) => actor.name === name);
}

function letters(name: string): string {
  return name.toLowerCase().slice(0, COUNTRY_LETTERS);
}

/** "the delegation in Belvania": where somebody sits makes nobody else of them. */
const PLACE_BEHIND = / (?:in|to|at) .*$/u;

/** Whether two addressees are the same: by name, or as those in power in one country ("Belvania", "the Belvanian Government"). */
export function isSameAddressee(a: Addressee, b: Addressee): boolean {
  const [one, other] = [a.name, b.name].map((name) => name.toLowerCase().replace(PLACE_BEHIND, ''));
  if (one === other) return true;
  if (a.power === null || b.power === null) return false;
  return a.power === b.power || a.power === '*' || b.power === '*';
}
