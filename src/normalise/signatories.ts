import { canonicalGroup, GROUPS } from '../model/groups.js';
import { fold, LANGUAGES } from './languages.js';

/** A group line taken apart. */
export interface GroupLine {
  /** As spelled there, or another body's name (`Committee on Foreign Affairs`). */
  readonly spelling: string;
  /** What stands before it on the same line: the last names, in PDF files and on older pages. */
  readonly before: string;
  readonly isGroup: boolean;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern, and words of it that a line must hold: most lines hold none, and need not be matched. */
interface Phrase {
  readonly needle: string;
  readonly pattern: RegExp;
}

/** A group's name as it may stand in a group line. */
const NAME = '["“”„»«]?([^,;:()]{1,90}?)["“”„»«]?';

/** What stands before and after the group in a template of a group line. */
function around(template: string): [before: string, after: string] {
  const at = /(?<!\p{L})x(?!\p{L})/u.exec(template)?.index ?? 0;
  return [template.slice(0, at), template.slice(at + 1)];
}

const longer = (a: string, b: string): string => (a.length >= b.length ? a : b).trim();

const TEMPLATES = LANGUAGES.flatMap((language) => language.groupLines)
  .sort((a, b) => b.length - a.length)
  .map(around);

const GROUP_LINES: readonly Phrase[] = TEMPLATES.map(([before, after]) => {
  // Where nothing stands before the name it must be one word, or everything before it would be taken for it.
  const name = before === '' ? '["“”„]?([^\\s,;:()]{2,30})["“”„]?' : NAME;
  const pattern = `(?<![\\p{L}\\p{N}])${literal(before)}${name}${literal(after)}[.,]?$`;
  return { needle: longer(before, after), pattern: new RegExp(pattern, 'iu') };
});

const BODY_LINES: readonly Phrase[] = LANGUAGES.flatMap((language) => language.bodyLines).map(
  (template) => {
    const [before = '', after = ''] = template.split('…');
    const pattern = `^${literal(before)}(\\p{L}.{3,150})${literal(after)}[.,]?$`;
    return { needle: longer(before, after), pattern: new RegExp(pattern, 'iu') };
  },
);

/** Group lines in running text: there only known names can tell where the name ends. */
function namingPhrases(): Phrase[] {
  const names = GROUPS.flatMap(({ code, spellings }) => [code, ...spellings])
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
  return TEMPLATES.map(([before, after]) => ({
    needle: longer(before, after),
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])${literal(before)}(${names})${literal(after)}(?![\\p{L}\\p{N}])`,
      'giu',
    ),
  }));
}

const within =
  (text: string) =>
  ({ needle }: Phrase): boolean =>
    text.includes(needle);

/** What `fold` maps, mapped one for one, so that a place in the folded text is a place in the text. */
const level = (text: string): string =>
  text.replace(/[‘’‚‛`´]/g, "'").replace(/[\u2010-\u2013\u2212]/g, '-');

/** The group line that a line is or ends with, or null: `… Tarczyński on behalf of the ECR Group` → ECR. */
export function groupLineOf(line: string): GroupLine | null {
  const text = level(line);
  const holds = within(text.toLowerCase());
  for (const { pattern } of GROUP_LINES.filter(holds)) {
    const match = pattern.exec(text);
    if (match?.[1] !== undefined)
      return {
        spelling: match[1].trim(),
        before: line.slice(0, match.index).trim(),
        isGroup: true,
      };
  }
  for (const { pattern } of BODY_LINES.filter(holds)) {
    const match = pattern.exec(text);
    if (match?.[1] !== undefined && fold(text).split(' ').length > 2)
      return { spelling: match[1].trim().replace(/^the /i, ''), before: '', isGroup: false };
  }
  return null;
}

/** The groups that a running text names as signing, in order: the page's summary, which has no lines. */
export function groupsNamedIn(text: string, date: string | null): string[] {
  const searched = level(text.slice(0, LONGEST_LIST));
  const found = namingPhrases()
    .filter(within(searched.toLowerCase()))
    .map(({ pattern }) =>
      Array.from(searched.matchAll(pattern), (match) =>
        canonicalGroup(match[1] ?? '', date),
      ).filter((group) => group !== null),
    );
  return found.reduce((most, groups) => (groups.length > most.length ? groups : most), []);
}

/** The group that signs by a line, canonical for the day; what is no known group as printed. */
export function signingGroup(line: GroupLine, date: string | null): string {
  return canonicalGroup(line.spelling, date) ?? line.spelling;
}

/** Words inside names that begin in lower case: `Pier Luigi`, but `Joost van Wassenhoven`, `Sophia in 't Veld`. */
const PARTICLES =
  /^(?:a[lfv]?|bin|d[aeiou]|de[lmnrs]|dell[aeo']|do[ns]|das|e[l]?|i[n]?|la|le[s]?|l[oa]s|op|te[nr]?|v[ao]n|y|zu[mr]?|ní|uí|['’]?[tns]|[dl]['’]\p{L}+)$/u;

function isName(name: string): boolean {
  const parts = name.split(' ').filter(Boolean);
  return (
    parts.length >= 2 &&
    parts.length <= 8 &&
    !/[\d:;!?]/.test(name) &&
    /^[\p{Lu}'’(]/u.test(parts[0] ?? '') &&
    parts.every((part) => /^[\p{Lu}(„"“'’]/u.test(part) || PARTICLES.test(part))
  );
}

/** Words for "and" before the last name on older covers. */
const AND =
  /\s+(?:and|et|és|y|e|és|und|en|og|och|ja|i|a|και|и|şi|și|in|ir|un|u)\s+(?=\p{Lu}\S*\s+\p{Lu})/u;

/** The names in a list: commas part them, and the language's "and" before the last; hyphens and apostrophes never. */
export function namesOf(text: string): string[] {
  const parts = text.split(/\s*,\s*/).filter((part) => part !== '');
  const last = parts.at(-1)?.split(AND) ?? [];
  return [...parts.slice(0, -1), ...last]
    .map((name) => name.replace(/[.;]$/, '').trim())
    .filter(Boolean);
}

/** Two lines of one list: a name that the line end cut (`Dominik` / `Tarczyński`) is joined again, whole names are parted. */
export function joinNames(before: string, after: string): string {
  if (before === '' || after === '' || /\p{L}-$/u.test(before)) return before + after;
  const last = before.slice(before.lastIndexOf(',') + 1).trim();
  const first = after.split(',', 1)[0]?.trim() ?? '';
  const isCut = !last.includes(' ') || !first.includes(' ');
  return last === '' || isCut ? `${before} ${after}` : `${before}, ${after}`;
}

/** Characters of the longest list of names that is looked at. */
const LONGEST_LIST = 8000;

/** Whether a line is a list of members' names; the line's ends may cut the first and the last. */
export function isNames(text: string): boolean {
  if (text.length > LONGEST_LIST) return false;
  const names = namesOf(text);
  const isWhole = (name: string, index: number): boolean =>
    name.includes(' ') || (index > 0 && index < names.length - 1) || names.length < 2;
  const whole = names.filter(isWhole);
  const good = whole.filter(isName).length;
  return whole.length > 0 && good >= whole.length * 0.8;
}
