import type { Note } from '../model/blocks.js';
import { type Footnote, PARAGRAPH_KINDS, type Paragraph } from '../model/tabled-text.js';
import { inkLength } from '../text/white-space.js';
import { printedNotes, resolveNotes } from './footnotes.js';
import type { LanguageStrings } from './languages.js';
import type { Line } from './line.js';
import { paragraphsOf } from './paragraphs.js';
import { partsOf } from './parts.js';
import { partRunTogether } from './run-together.js';
import { sectionsOf } from './tail.js';

/** A resolution's paragraphs and notes, and what became of the lines below its opening words. */
export interface Body {
  readonly paragraphs: readonly Paragraph[];
  readonly footnotes: readonly Footnote[];
  /** Characters of paragraphs and notes. */
  readonly kept: number;
  readonly unexplained: readonly string[];
}

const whole = (line: Line): string => [line.label, line.text].filter(Boolean).join(' ');

/** Words of a line in a page's foot below its first: links such as `Legal notice`; a longer one or a sentence is something else. */
const FOOT_WORDS = 6;

const isFootLine = (line: Line): boolean =>
  line.text.split(' ').length <= FOOT_WORDS && !/[.;,:]$/.test(line.text);

/** Reads the lines below the opening words; `notes` are those that the format keeps apart. */
export function readBody(
  read: readonly Line[],
  notes: readonly Note[],
  strings: LanguageStrings | null,
): Body {
  const lines = partRunTogether(read, strings);
  const parts = partsOf(lines, strings);
  const sections = sectionsOf(lines, parts, strings);
  const paragraphs: Paragraph[] = [];
  let headings: readonly string[] = [];
  for (const kind of PARAGRAPH_KINDS) {
    const own = sections.text.filter((_, index) => parts[index] === kind);
    const part = paragraphsOf(own, kind, strings, headings);
    paragraphs.push(...part.paragraphs);
    headings = part.trailing;
  }
  const printed = printedNotes(sections.notes);
  const resolved = resolveNotes(paragraphs, [...notes, ...printed.notes]);
  const lost = [...headings, ...printed.others.map(whole)];
  const below = sections.foot.slice(1).filter((line) => !isFootLine(line));
  const ink = [...sections.text, ...sections.notes].reduce((sum, line) => sum + line.ink, 0);
  return {
    ...resolved,
    kept: ink - lost.reduce((sum, text) => sum + inkLength(text), 0),
    unexplained: [...lost, ...below.map(whole)],
  };
}
