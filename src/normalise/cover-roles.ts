import { canonicalGroup } from '../model/groups.js';
import { findReferences, parseProcedure } from '../model/reference.js';
import { isOnlyDay } from '../text/dates.js';
import { fold, LANGUAGES } from './languages.js';
import type { Segment } from './segments.js';
import { groupLineOf } from './signatories.js';

/** What a piece of the cover is. `formula` is wording of the genre that the record does not keep (the Rule invoked). */
export type Role =
  | 'reference'
  | 'replaced'
  | 'replacing'
  | 'kind'
  | 'title'
  | 'date'
  | 'procedure'
  | 'formula'
  | 'names'
  | 'group'
  | 'joint'
  | 'resolution'
  | 'box'
  | 'layout';

const TAG_ROLES: ReadonlyMap<string, Role> = new Map(
  Object.entries<Role>({
    date: 'date',
    nodocse: 'reference',
    titretype: 'kind',
    titresuite: 'formula',
    titrerecueil: 'formula',
    titre: 'title',
    docref: 'procedure',
    refproclect: 'procedure',
    depute: 'names',
    commission: 'group',
    commissionresp: 'group',
    replacing: 'replacing',
    tablinggroups: 'replaced',
  }),
);

const byLength = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  b[0].length - a[0].length;

const KIND_LINES: readonly (readonly [text: string, kind: 'motion' | 'joint motion'])[] =
  LANGUAGES.flatMap((language) => [
    ...language.joint.map((text) => [text, 'joint motion'] as const),
    ...language.motion.map((text) => [text, 'motion'] as const),
  ]).sort(byLength);

const RESOLUTIONS = LANGUAGES.flatMap((language) => language.resolution).sort(
  (a, b) => b.length - a.length,
);
const REPLACING = LANGUAGES.flatMap((language) => language.replacing);
const RULES = LANGUAGES.flatMap((language) => language.rules);

/** A kind line taken apart. */
export interface KindLine {
  readonly kind: 'motion' | 'joint motion';
  /** What comes after the kind on the newest pages, or null: nothing, or the document's reference. */
  readonly title: string | null;
}

/** The kind that a line names, and the title after it; null for other lines. */
export function kindLineOf(text: string): KindLine | null {
  const folded = fold(text);
  const found = KIND_LINES.find(
    ([line]) => folded.startsWith(line) && !/\p{L}/u.test(folded.charAt(line.length)),
  );
  if (found === undefined) return null;
  const rest = text.trim().split(/\s+/).slice(found[0].split(' ').length).join(' ');
  const isTitle = findReferences(rest).length === 0 && /\p{L}{2}/u.test(rest);
  return { kind: found[1], title: isTitle ? rest : null };
}

/** The title in a line such as `European Parliament resolution on …`, or null where the line is none. */
export function resolutionTitle(text: string): string | null {
  const folded = fold(text);
  const found = RESOLUTIONS.find((start) => folded.startsWith(start));
  if (found === undefined) return null;
  return text.trim().split(/\s+/).slice(found.split(' ').length).join(' ');
}

/** What is left of a line when references, procedure and the signs of covers are taken away. */
function withoutReferences(text: string): string {
  const found = findReferences(text);
  const rest = found.reduceRight(
    (left, { index, raw }) => left.slice(0, index) + left.slice(index + raw.length),
    text,
  );
  return rest
    .replace(/[{}()[\]|,;·•]|\bRC\s?\d\b/g, ' ')
    .replace(/(?<=^|\s)[–—-](?=\s|$)/g, ' ')
    .trim();
}

/** Whether a line belongs to the box of the procedure's stages: `Votes :`, `PV 19/01/2022 - 20.2`, `Document selected : …`. */
function isBoxLine(text: string): boolean {
  if (text === 'Document stages in plenary') return true;
  if (/^(?:PV|CRE|OJ)\s\d{1,2}\/\d{1,2}\/\d{4}/.test(text)) return true;
  const label = /^[\p{L}\s]{3,40}\s?:\s*/u.exec(text)?.[0];
  if (label === undefined) return false;
  const rest = text.slice(label.length);
  return rest === '' || withoutReferences(rest.replace(parseProcedure(rest) ?? '', '')) === '';
}

const PE_NUMBER = /^PE\s?\d{3}[.\s]?\d{3}(?:v\d{2}-\d{2})?\s*\}?(?:\s*RC\s?\d)?$/;

/** Menus and boxes come in short lines, whatever a page's layout says of a longer one. */
const LONGEST_BOX_LINE = 160;

/** What extraction leaves of a joint motion's cover on lines of its own (braces, `RC1`), and names of templates (`PR_INI`). */
const LEFT_OVER = /^(?:(?:[{}\s]|RC\s?\d)+|[A-Z]{2}_[A-Za-z_]{2,40})$/;

/** Characters of the longest line of a cover: the names of a large group's members take up to some 2 000. */
const LONGEST_LINE = 8000;

/** The role that a piece shows by itself, or null where only its place can tell. */
export function ownRole(segment: Segment): Role | null {
  const { tag, text } = segment;
  if (segment.layout && text.length < LONGEST_BOX_LINE) return 'box';
  if (text.length > LONGEST_LINE) return null;
  const tagged = tag === null ? undefined : TAG_ROLES.get(tag);
  if (tagged === 'reference' && /\}/.test(text)) return 'replaced';
  if (tagged === 'replaced' && findReferences(text).length === 0) return 'formula';
  if (tagged !== undefined) return tagged;
  const folded = fold(text)
    .replace(/[:,;.]+$/, '')
    .trim();
  const [first] = findReferences(text);
  if (PE_NUMBER.test(text) || LEFT_OVER.test(text)) return 'formula';
  if (isBoxLine(text)) return 'box';
  if (REPLACING.some((line) => folded.endsWith(line))) return 'replacing';
  if (first !== undefined) {
    const rest = withoutReferences(text);
    if (rest === '') return /\}/.test(text) ? 'replaced' : 'reference';
    if (canonicalGroup(rest, null) !== null) return 'replaced';
    if (isOnlyDay(rest)) return 'reference';
    if (first.reference.kind === 'joint motion' && kindLineOf(text) === null) return 'joint';
  }
  // The group of a replaced motion, where tokens or cells part it from the reference.
  if (/^\([^()]{1,40}\)$/.test(text) && canonicalGroup(text.slice(1, -1), null) !== null)
    return 'replaced';
  if (resolutionTitle(text) !== null) return 'resolution';
  if (kindLineOf(text) !== null) return 'kind';
  if (groupLineOf(text) !== null) return 'group';
  if (parseProcedure(text) !== null && text.length < 60) return 'procedure';
  if (isOnlyDay(text)) return 'date';
  if (RULES.some((word) => folded.includes(word)) && /\d/.test(text) && text.length < 300)
    return 'formula';
  if (/^(?:NB|N\.B\.)\s?:/.test(text)) return 'formula';
  return null;
}
