import { InvariantError } from '../errors.js';
import { certainty } from '../model/certainty.js';
import type { Candidate, Comparison, Link, SourceParagraph } from '../model/comparison.js';
import { anchorOf } from '../model/party.js';
import type { Paragraph, ParagraphKind } from '../model/tabled-text.js';
import type { Fact, LinkVerdict } from '../model/trace.js';
import { fill } from '../text/fill.js';
import { type ReportLanguage, type Strings, strings } from '../text/strings/strings.js';
import { type Party, parties } from './names.js';
import { readableLinks } from './readable.js';
import { type PageStrings, pageStrings } from './strings.js';

/** What every view looks up: the record with its indexes, the parties, the words of the language. */
export interface Context {
  readonly comparison: Comparison;
  readonly language: ReportLanguage;
  readonly words: Strings;
  readonly t: PageStrings;
  readonly parties: readonly Party[];
  readonly jointAnchor: string;
  readonly party: (motion: string) => Party;
  /** The party of a group as the trace names it: by its group, or by its reference where it has none. */
  readonly partyOfGroup: (group: string) => Party;
  readonly jointParagraph: (id: string) => Paragraph;
  readonly sourceParagraph: (motion: string, id: string) => SourceParagraph;
  readonly linksOfSource: (motion: string, id: string) => readonly Link[];
  readonly linksOfJoint: (id: string) => readonly Link[];
  /** Whether its word difference can be read; else both texts are shown whole. */
  readonly isReadable: (link: Link) => boolean;
  readonly factsOfSource: (motion: string, id: string) => readonly Fact[];
  readonly verdictOf: (motion: string, source: string, joint: string) => LinkVerdict | undefined;
  readonly candidatesOf: (motion: string, id: string) => readonly Candidate[];
}

/** Prepares the look-ups, once a report. */
export function contextOf(comparison: Comparison, language: ReportLanguage): Context {
  const all = parties(comparison);
  const byMotion = new Map(all.map((party) => [party.motion.reference, party]));
  const byGroup = new Map(
    [...all].reverse().map((party) => [party.motion.group ?? party.motion.reference, party]),
  );
  const sources = new Map(
    comparison.motions.flatMap((motion) =>
      motion.paragraphs.map((paragraph) => [`${motion.reference}#${paragraph.id}`, paragraph]),
    ),
  );
  const joint = new Map(comparison.joint.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const bySource = groupBy(comparison.links, (link) => `${link.motion}#${link.source}`);
  const byJoint = groupBy(comparison.links, (link) => link.joint);
  const facts = groupBy(comparison.trace.facts, (fact) => `${fact.motion}#${fact.source}`);
  const verdicts = new Map(
    comparison.trace.links.map((one) => [`${one.motion}#${one.source}#${one.joint}`, one]),
  );
  const near = groupBy(comparison.candidates, (one) => `${one.motion}#${one.source}`);
  const sourceParagraph = (motion: string, id: string) =>
    found(sources.get(`${motion}#${id}`), `${motion}#${id}`);
  const jointParagraph = (id: string) => found(joint.get(id), id);
  const readable = readableLinks(comparison, (link) => [
    sourceParagraph(link.motion, link.source),
    jointParagraph(link.joint),
  ]);
  return {
    comparison,
    language,
    words: strings(language),
    t: pageStrings(language),
    parties: all,
    jointAnchor: anchorOf(comparison.joint.reference),
    party: (motion) => found(byMotion.get(motion), motion),
    isReadable: (link) => readable.has(link),
    partyOfGroup: (group) => found(byGroup.get(group), group),
    sourceParagraph,
    jointParagraph,
    linksOfSource: (motion, id) => bySource.get(`${motion}#${id}`) ?? [],
    linksOfJoint: (id) => byJoint.get(id) ?? [],
    factsOfSource: (motion, id) => facts.get(`${motion}#${id}`) ?? [],
    verdictOf: (motion, source, joint) => verdicts.get(`${motion}#${source}#${joint}`),
    candidatesOf: (motion, id) => near.get(`${motion}#${id}`) ?? [],
  };
}

/** A paragraph's name in running text: `Recital D`, `Paragraph 4`. */
export function paragraphName({ t }: Context, kind: ParagraphKind, id: string): string {
  return fill(t.paragraphNames[kind], { number: shortName(id) });
}

/** A paragraph's number without its kind: `3` for `c3` and `p3`, `D` for `D`. */
export function shortName(id: string): string {
  return id.replace(/^[cp](?=\d)/, '');
}

/** A higher probability is given as `over 99 %`. */
const MOST_CERTAIN = 0.99;

/** A probability with its word: `almost surely (97 %)`. */
export function probabilityWords(context: Context, probability: number): string {
  const word = context.words.certainties[certainty(probability, context.comparison.settings)];
  // A machine is never quite sure.
  const share =
    probability > MOST_CERTAIN
      ? fill(context.t.overPercent, { number: 100 * MOST_CERTAIN })
      : percent(context, probability);
  return `${word} (${share})`;
}

/** A share (0-1) as whole per cent. */
export function percent({ t }: Context, share: number): string {
  return fill(t.percent, { number: Math.round(share * 100) });
}

/** `PPE, Renew and S&D`. */
export function listWords({ t }: Context, items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  const others = items.slice(0, -1).join(t.list.between);
  return others === '' ? last : `${others}${t.list.last}${last}`;
}

/** An ISO day in words: `22 January 2031`; as it stands where it is none, and empty for null. */
export function dateWords({ t }: Context, date: string | null): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? '') ?? [];
  if (year === undefined) return date ?? '';
  return fill(t.date, { day: Number(day), month: t.months[Number(month) - 1] ?? '', year });
}

/** The items by key, in their order. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined)
    throw new InvariantError(`The record names ${name} but does not have it.`);
  return value;
}
