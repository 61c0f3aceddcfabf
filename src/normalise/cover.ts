import { canonicalGroup } from '../model/groups.js';
import {
  findReferences,
  formatReference,
  parseProcedure,
  type Reference,
} from '../model/reference.js';
import type { ReplacedMotion, Signatory } from '../model/tabled-text.js';
import { findDay, findDayIn } from '../text/dates.js';
import { collapse, inkLength } from '../text/white-space.js';
import { type Cast, cast, isSigned } from './cast.js';
import { kindLineOf, type Role, resolutionTitle } from './cover-roles.js';
import type { Segment } from './segments.js';
import { groupLineOf, groupsNamedIn, joinNames, namesOf, signingGroup } from './signatories.js';

/** What a page's head says beside its cover. */
export interface Head {
  /** The day of publication, as printed there. */
  readonly day: string | null;
  /** The cover as running text. */
  readonly summary: string | null;
  readonly language: string | null;
}

/** What the cover says. */
export interface Cover {
  readonly cast: readonly Cast[];
  readonly kind: 'motion' | 'joint motion' | null;
  /** References printed as the document's own, and those in navigation and the procedure's box. */
  readonly references: {
    readonly printed: readonly Reference[];
    readonly box: readonly Reference[];
  };
  readonly title: string | null;
  readonly date: string | null;
  readonly procedure: string | null;
  readonly signatories: readonly Signatory[];
  readonly replaces: readonly ReplacedMotion[];
  readonly jointReference: Reference | null;
  /** What the cover says against itself, as ends of sentences. */
  readonly doubts: readonly string[];
}

const texts = (all: readonly Cast[], ...roles: Role[]): string[] =>
  all
    .filter(({ role }) => role !== null && roles.includes(role))
    .map(({ segment }) => segment.text);

const referencesIn = (lines: readonly string[]): Reference[] =>
  lines.flatMap((text) => findReferences(text).map(({ reference }) => reference));

/** `{PPE}on behalf of the PPE Group` → the code and the line. */
function codeAndLine(text: string): { code: string | null; line: string } {
  const match = /^\{([^{}]{1,40})\}\s*/.exec(text);
  return match === null
    ? { code: null, line: text }
    : { code: match[1] ?? null, line: text.slice(match[0].length) };
}

interface Signing {
  readonly signatories: Signatory[];
  readonly doubts: string[];
}

function signing(all: readonly Cast[], date: string | null): Signing {
  const signatories: Signatory[] = [];
  const doubts: string[] = [];
  let names = '';
  for (const { role, segment } of all) {
    if (role === 'names') names = joinNames(names, segment.text);
    if (role !== 'group') continue;
    const { code, line } = codeAndLine(segment.text);
    const printed = groupLineOf(line);
    const coded = code === null ? null : canonicalGroup(code, date);
    const named = printed === null ? null : signingGroup(printed, date);
    if (coded !== null && named !== null && coded !== named)
      doubts.push(`prints “${line}” where its token says ${code}; the printed line was taken`);
    signatories.push({
      group: named ?? coded,
      members: namesOf(joinNames(names, printed?.before ?? '')),
    });
    names = '';
  }
  if (names !== '') signatories.push({ group: null, members: namesOf(names) });
  return { signatories, doubts };
}

/** Groups that the page's summary names otherwise than its lines do (RC-B10-0249/2025: The Left for Verts/ALE). */
function summaryDoubts(
  signatories: readonly Signatory[],
  summary: string | null,
  date: string | null,
): string[] {
  const printed = signatories.flatMap(({ group }) => (group === null ? [] : [group]));
  const named = summary === null ? [] : groupsNamedIn(summary, date);
  if (named.length !== printed.length) return [];
  return printed.flatMap((group, index) =>
    group === named[index]
      ? []
      : [
          `says “${group}” where the summary in its head says “${named[index]}”; the page itself was taken`,
        ],
  );
}

/**
 * `B10-0249/2025 (Verts/ALE)`, or the other way round on the covers of the sixth term; motions whose references stand
 * alone on a joint motion's cover are replaced too.
 */
function replacedMotions(all: readonly Cast[], date: string | null): ReplacedMotion[] {
  const replaced = new Map<string, ReplacedMotion>();
  let last: string | null = null;
  for (const text of texts(all, 'replaced', 'reference')) {
    const found = findReferences(text).filter(({ reference }) => reference.kind === 'motion');
    const rest = found
      .reduce((left, { raw }) => left.replace(raw, ''), text)
      .replace(/[(){}]|RC\s?\d/g, ' ');
    const group = canonicalGroup(collapse(rest), date);
    const names = found.map(({ reference }) => formatReference(reference));
    // A group alone belongs to the reference before it.
    for (const reference of names.length > 0 || last === null ? names : [last])
      if (replaced.get(reference)?.group == null) replaced.set(reference, { reference, group });
    last = names.at(-1) ?? last;
  }
  return [...replaced.values()];
}

/** The title in an adopted text's heading follows the day: `… resolution of 13 June 2018 on cohesion policy`. */
function withoutDay(title: string, language: string | null): string {
  const found = findDayIn(title, language);
  return found !== null && found.start < 12
    ? title.slice(found.end).replace(/^[\s,.]+/, '')
    : title;
}

function titleOf(all: readonly Cast[], language: string | null): string | null {
  const first = all.findIndex(({ role }) => role === 'title');
  if (first >= 0) {
    const end = all.findIndex(({ role }, index) => index > first && role !== 'title');
    return texts(all.slice(first, end < 0 ? all.length : end), 'title').join(' ');
  }
  const [named] = texts(all, 'kind').flatMap((text) => kindLineOf(text)?.title ?? []);
  if (named !== undefined) return named;
  const [heading] = texts(all, 'resolution').map(resolutionTitle);
  return heading == null || heading === '' ? null : withoutDay(heading, language);
}

function dateOf(all: readonly Cast[], head: Head): string | null {
  const lines = [...texts(all, 'date', 'reference'), ...(head.day === null ? [] : [head.day])];
  const adopted = texts(all, 'resolution').filter(
    (text) => (findDayIn(text, head.language)?.start ?? 99) < 60,
  );
  return (
    (isSigned(all.map(({ role }) => role)) ? lines : [...adopted, ...lines])
      .map((text) => findDay(text, head.language))
      .find((day) => day !== null) ?? null
  );
}

/** Reads the cover: everything above the words with which the text opens. */
export function readCover(segments: readonly Segment[], head: Head): Cover {
  const all = cast(segments);
  const box = texts(all, 'box', 'layout');
  const date = dateOf(all, head);
  const kinds = texts(all, 'kind').map((text) => kindLineOf(text)?.kind);
  const isJoint = kinds.includes('joint motion') || texts(all, 'replacing').length > 0;
  const { signatories, doubts } = signing(all, date);
  return {
    cast: all,
    kind: isJoint ? 'joint motion' : (kinds[0] ?? null),
    references: {
      printed: referencesIn(texts(all, 'reference', 'kind')),
      box: referencesIn(box),
    },
    title: titleOf(all, head.language),
    date,
    procedure:
      [...texts(all, 'procedure', 'date'), ...box]
        .map(parseProcedure)
        .find((procedure) => procedure !== null) ?? null,
    signatories,
    replaces: replacedMotions(all, date),
    jointReference:
      referencesIn(texts(all, 'joint')).find((reference) => reference.kind === 'joint motion') ??
      null,
    doubts: [...doubts, ...summaryDoubts(signatories, head.summary, date)],
  };
}

/** Roles of which the record does not keep the words. */
const LAYOUT: readonly Role[] = ['formula', 'replacing', 'box', 'layout'];

/** Characters of a cover that are kept, and the pieces that nothing explains; neighbours are one piece. */
export function accountOfCover(cover: Cover): { kept: number; unexplained: string[] } {
  let kept = 0;
  const unexplained: string[] = [];
  let isRun = false;
  for (const { role, segment } of cover.cast) {
    if (role === null && isRun) unexplained.push(`${unexplained.pop()} ${segment.text}`);
    else if (role === null) unexplained.push(segment.text);
    else if (!LAYOUT.includes(role)) kept += inkLength(segment.text);
    isRun = role === null;
  }
  return { kept, unexplained };
}
