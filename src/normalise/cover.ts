import { canonicalGroup } from '../model/groups.js';
import {
  findReferences,
  formatReference,
  parseProcedure,
  type Reference,
} from '../model/reference.js';
import type { ReplacedMotion, Signatory } from '../model/tabled-text.js';
import { collapse, inkLength } from '../text/white-space.js';
import { kindLineOf, ownRole, type Role, resolutionTitle } from './cover-roles.js';
import { findDay } from './dates.js';
import type { Segment } from './segments.js';
import { groupLineOf, isNames, joinNames, namesOf, signingGroup } from './signatories.js';

/** A piece of the cover with its role; null: nothing explains it. */
export interface Cast {
  readonly segment: Segment;
  readonly role: Role | null;
}

/** What the cover says. */
export interface Cover {
  readonly cast: readonly Cast[];
  readonly kind: 'motion' | 'joint motion' | null;
  /** Printed references that may be the document's own, the likeliest first. */
  readonly references: readonly Reference[];
  readonly title: string | null;
  readonly date: string | null;
  readonly procedure: string | null;
  readonly signatories: readonly Signatory[];
  readonly replaces: readonly ReplacedMotion[];
  readonly jointReference: Reference | null;
}

/** Names stand before the group line they belong to; a last list of names may have none (members signing alone). */
function castNames(roles: (Role | null)[], segments: readonly Segment[]): void {
  const nameable = (index: number): boolean =>
    roles[index] === null && isNames(segments[index]?.text ?? '');
  roles.forEach((role, index) => {
    if (role !== 'group') return;
    for (let before = index - 1; nameable(before); before--) roles[before] = 'names';
  });
  const last = roles.lastIndexOf('group');
  const from = last >= 0 ? last + 1 : roles.lastIndexOf('title') + 1;
  const until = roles.findIndex(
    (role, index) => index >= from && (role === 'joint' || role === 'resolution'),
  );
  for (let index = from; index < (until < 0 ? roles.length : until); index++) {
    if (nameable(index)) roles[index] = 'names';
    else if (roles[index] === null || roles[index] === 'box') break;
  }
}

/** The title is a line of its own, between what introduces the document and who signs it, and the heading of the text repeats it. */
function castTitle(roles: (Role | null)[], segments: readonly Segment[]): void {
  if (roles.includes('title')) return;
  const heading = segments.find((_, index) => roles[index] === 'resolution')?.text ?? '';
  const title = resolutionTitle(heading)?.toLowerCase();
  const repeats = (index: number): boolean =>
    title !== undefined && title !== '' && segments[index]?.text.toLowerCase() === title;
  const start = roles.findIndex(
    (role) => role === 'kind' || role === 'formula' || role === 'replacing',
  );
  const found = roles.findIndex((role, index) => role === null && repeats(index));
  const procedure = roles.findIndex((role, index) => index > start && role === 'procedure');
  if (found >= 0) roles[found] = 'title';
  else if (start >= 0 && procedure > 0 && roles[procedure - 1] === null)
    roles[procedure - 1] = 'title';
}

const INTRODUCES: readonly (Role | null)[] = [
  'kind',
  'title',
  'date',
  'formula',
  'names',
  'group',
  'replacing',
  'replaced',
];

/** What stands before the first word of the cover is navigation; what stands in the procedure's box or between kind and title is formula. */
function castRest(roles: (Role | null)[], segments: readonly Segment[]): void {
  const first = roles.findIndex((role) => INTRODUCES.includes(role));
  const title = roles.indexOf('title');
  const kind = roles.indexOf('kind');
  let inBox = false;
  roles.forEach((role, index) => {
    inBox =
      role === 'box' ||
      (inBox && role !== 'resolution' && (segments[index]?.text.length ?? 0) < 60);
    if (role !== null) return;
    if (first < 0 || index < first || inBox) roles[index] = 'layout';
    else if (kind >= 0 && index > kind && index < title) roles[index] = 'formula';
  });
}

function cast(segments: readonly Segment[]): Cast[] {
  const roles = segments.map(ownRole);
  castTitle(roles, segments);
  castNames(roles, segments);
  castRest(roles, segments);
  return segments.map((segment, index) => ({ segment, role: roles[index] ?? null }));
}

const texts = (cast: readonly Cast[], ...roles: Role[]): string[] =>
  cast
    .filter(({ role }) => role !== null && roles.includes(role))
    .map(({ segment }) => segment.text);

/** `{PPE}on behalf of the PPE Group` → the code and the line. */
function codeAndLine(text: string): { code: string | null; line: string } {
  const match = /^\{([^{}]{1,40})\}\s*/.exec(text);
  return match === null
    ? { code: null, line: text }
    : { code: match[1] ?? null, line: text.slice(match[0].length) };
}

function signatoriesOf(cast: readonly Cast[], date: string | null): Signatory[] {
  const signatories: Signatory[] = [];
  let names = '';
  for (const { role, segment } of cast) {
    if (role === 'names') names = joinNames(names, segment.text);
    if (role !== 'group') continue;
    const { code, line } = codeAndLine(segment.text);
    const group = groupLineOf(line);
    const members = namesOf(joinNames(names, group?.before ?? ''));
    const named = group === null ? null : signingGroup(group, date);
    signatories.push({
      group: named ?? (code === null ? null : canonicalGroup(code, date)),
      members,
    });
    names = '';
  }
  return names === '' ? signatories : [...signatories, { group: null, members: namesOf(names) }];
}

/** `B10-0249/2025 (Verts/ALE)`, or the other way round on the covers of the sixth term. */
function replacedOf(cast: readonly Cast[], date: string | null): ReplacedMotion[] {
  const replaced = new Map<string, ReplacedMotion>();
  for (const text of texts(cast, 'replaced')) {
    const found = findReferences(text).filter(({ reference }) => reference.kind === 'motion');
    const rest = found
      .reduce((left, { raw }) => left.replace(raw, ''), text)
      .replace(/[(){}]|RC\s?\d/g, ' ');
    const group = canonicalGroup(collapse(rest), date);
    for (const { reference } of found) {
      const printed = formatReference(reference);
      if (replaced.get(printed)?.group == null)
        replaced.set(printed, { reference: printed, group });
    }
  }
  return [...replaced.values()];
}

function titleOf(cast: readonly Cast[]): string | null {
  const [title] = texts(cast, 'title');
  if (title !== undefined) return title;
  for (const text of texts(cast, 'kind')) {
    const rest = kindLineOf(text)?.rest ?? '';
    if (rest !== '' && findReferences(rest).length === 0 && /\p{L}{2}/u.test(rest)) return rest;
  }
  const [heading] = texts(cast, 'resolution').map(resolutionTitle);
  return heading === undefined || heading === '' ? null : heading;
}

/** Reads the cover: everything above the words with which the text opens. */
export function readCover(segments: readonly Segment[], meta: string | null): Cover {
  const all = cast(segments);
  const box = texts(all, 'box', 'layout');
  const date =
    texts(all, 'date', 'reference')
      .map(findDay)
      .find((day) => day !== null) ?? (meta === null ? null : findDay(meta));
  const kinds = texts(all, 'kind').map((text) => kindLineOf(text)?.kind);
  const kind =
    kinds.includes('joint motion') || texts(all, 'replacing').length > 0
      ? 'joint motion'
      : (kinds[0] ?? null);
  const found = (lines: readonly string[]): Reference[] =>
    lines.flatMap((text) => findReferences(text).map(({ reference }) => reference));
  const references = found([...texts(all, 'reference'), ...box, ...texts(all, 'kind')]);
  const joint = found(texts(all, 'joint')).find((reference) => reference.kind === 'joint motion');
  return {
    cast: all,
    kind,
    references,
    title: titleOf(all),
    date,
    procedure:
      [...texts(all, 'procedure', 'date'), ...box]
        .map(parseProcedure)
        .find((each) => each !== null) ?? null,
    signatories: signatoriesOf(all, date),
    replaces: replacedOf(all, date),
    jointReference: joint ?? null,
  };
}

/** Roles of which the record keeps the words. */
const KEPT: readonly (Role | null)[] = [
  'reference',
  'replaced',
  'title',
  'date',
  'procedure',
  'names',
  'group',
  'joint',
  'resolution',
  'kind',
];

/** Characters of a cover by what became of them, and the pieces that nothing explains. */
export function accountOfCover(cover: Cover): {
  kept: number;
  layout: number;
  unexplained: string[];
} {
  let kept = 0;
  let layout = 0;
  const unexplained: string[] = [];
  for (const { role, segment } of cover.cast) {
    if (role === null) unexplained.push(segment.text);
    else if (KEPT.includes(role)) kept += inkLength(segment.text);
    else layout += inkLength(segment.text);
  }
  return { kept, layout, unexplained };
}
