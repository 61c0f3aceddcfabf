import { PARAGRAPH_KINDS, type Paragraph } from '../model/tabled-text.js';
import type { LanguageStrings } from './languages.js';
import type { Line } from './line.js';
import { paragraphsOf } from './paragraphs.js';
import { partsOf } from './parts.js';

/** A resolution's paragraphs, and what of its lines nothing explains. */
export interface Body {
  readonly paragraphs: readonly Paragraph[];
  readonly unexplained: readonly string[];
}

/** The paragraphs in the lines below the opening words. */
export function readBody(lines: readonly Line[], strings: LanguageStrings | null): Body {
  const parts = partsOf(lines, strings);
  const paragraphs: Paragraph[] = [];
  let headings: readonly string[] = [];
  for (const kind of PARAGRAPH_KINDS) {
    const own = lines.filter((_, index) => parts[index] === kind);
    const part = paragraphsOf(own, kind, strings, headings);
    paragraphs.push(...part.paragraphs);
    headings = part.trailing;
  }
  return { paragraphs, unexplained: headings };
}
