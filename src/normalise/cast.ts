import { kindLineOf, ownRole, type Role, resolutionTitle } from './cover-roles.js';
import type { Segment } from './segments.js';
import { isNames } from './signatories.js';

/** A piece of the cover with its role; null: nothing explains it. */
export interface Cast {
  readonly segment: Segment;
  readonly role: Role | null;
}

type Roles = (Role | null)[];

/** Whether the cover is that of a motion; an adopted text names no kind and nobody who signs. */
export function isSigned(roles: readonly (Role | null)[]): boolean {
  return roles.some((role) => role === 'names' || role === 'group' || role === 'kind');
}

/** Names stand before the group line they belong to; a last list of names may have none (members signing alone). */
function castNames(roles: Roles, segments: readonly Segment[]): void {
  const textAt = (index: number): string => segments[index]?.text ?? '';
  // A line end may have cut the last name: `…, Dominik` / `Tarczyński`.
  const isRestOfName = (index: number): boolean =>
    !textAt(index).includes(' ') &&
    roles[index - 1] === null &&
    isNames(`${textAt(index - 1)} ${textAt(index)}`);
  const nameable = (index: number): boolean =>
    roles[index] === null && (isNames(textAt(index)) || isRestOfName(index));
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

/** A title on more lines than these is none. */
const TITLE_LINES = 4;

/** Some pieces after each other: where they begin, how many they are, their words. */
interface Stretch {
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

/** The stretches that begin at a piece and hold nothing after it that is explained, shortest first. */
function stretchesFrom(from: number, roles: Roles, segments: readonly Segment[]): Stretch[] {
  const end = roles.findIndex((role, index) => index > from && role !== null);
  const most = Math.min(TITLE_LINES, (end < 0 ? roles.length : end) - from);
  return Array.from({ length: most }, (_, index) => ({
    from,
    length: index + 1,
    text: segments
      .slice(from, from + index + 1)
      .map((segment) => segment.text)
      .join(' '),
  }));
}

/** A copy may have wrapped the title, and the heading that repeats it: lines of both that say the same are found together. */
function castWrappedTitle(roles: Roles, segments: readonly Segment[]): void {
  const start = roles.indexOf('resolution');
  if (start < 0) return;
  const headings = stretchesFrom(start, roles, segments);
  for (let index = 0; index < start; index++) {
    if (roles[index] !== null) continue;
    for (const title of stretchesFrom(index, roles, segments)) {
      const heading = headings.find(
        ({ text }) => resolutionTitle(text)?.toLowerCase() === title.text.toLowerCase(),
      );
      if (heading === undefined) continue;
      roles.fill('title', title.from, title.from + title.length);
      roles.fill('resolution', heading.from, heading.from + heading.length);
      return;
    }
  }
}

/** The title is a line of its own, and the heading of the text repeats it; or it stands right above the procedure. */
function castTitle(roles: Roles, segments: readonly Segment[]): void {
  if (!isSigned(roles)) return;
  const hasTitle = (text: string): boolean => kindLineOf(text)?.title != null;
  if (
    roles.includes('title') ||
    segments.some((each, index) => roles[index] === 'kind' && hasTitle(each.text))
  )
    return;
  castWrappedTitle(roles, segments);
  if (roles.includes('title')) return;
  const heading =
    segments.find((_, index) => roles[index] === 'resolution')?.text.toLowerCase() ?? '';
  const repeated = roles.findIndex((role, index) => {
    const text = segments[index]?.text.toLowerCase() ?? '';
    return role === null && text.length > 4 && heading.endsWith(text);
  });
  const start = roles.findIndex(
    (role) => role === 'kind' || role === 'formula' || role === 'replacing',
  );
  const procedure = roles.findIndex((role, index) => index > start && role === 'procedure');
  if (repeated >= 0) roles[repeated] = 'title';
  else if (start >= 0 && procedure > 0 && roles[procedure - 1] === null)
    roles[procedure - 1] = 'title';
}

const INTRODUCES: readonly (Role | null)[] = [
  'kind',
  'title',
  'formula',
  'names',
  'group',
  'replacing',
  'replaced',
];

/** Navigation comes in short lines; a longer one above the cover is something else, unless it is an adopted text's short title. */
const NAVIGATION_LINE = 80;
const SHORT_TITLE = 200;

/**
 * What stands before the first word of the cover is navigation, a day there too (PDF files set it beside the head); what stands within the procedure's box is layout; what
 * stands between kind and title (what it winds up, the Rule) is formula. An adopted text, which nobody signs, has only
 * navigation and its short title above its heading.
 */
function castRest(roles: Roles, segments: readonly Segment[]): void {
  const signed = isSigned(roles);
  const first = signed
    ? roles.findIndex((role) => INTRODUCES.includes(role))
    : roles.indexOf('resolution');
  const title = roles.indexOf('title');
  const kind = roles.indexOf('kind');
  const shown = [...roles];
  roles.forEach((role, index) => {
    if (role !== null) return;
    const text = segments[index]?.text ?? '';
    const isShort = text.length < (signed ? NAVIGATION_LINE : SHORT_TITLE) && !/[.;]$/.test(text);
    const isInBox = shown[index - 1] === 'box' && shown[index + 1] === 'box';
    if (isShort && (first < 0 || index < first || isInBox)) roles[index] = 'layout';
    else if (kind >= 0 && index > kind && index < title) roles[index] = 'formula';
  });
}

/** Gives every piece of a cover its role: what it shows by itself, then what its place among the others tells. */
export function cast(segments: readonly Segment[]): Cast[] {
  const roles = segments.map(ownRole);
  castTitle(roles, segments);
  castNames(roles, segments);
  castRest(roles, segments);
  return segments.map((segment, index) => ({ segment, role: roles[index] ?? null }));
}
