import type { Span } from '../model/comparison.js';
import { fullText } from '../model/paragraph.js';
import type { Paragraph } from '../model/tabled-text.js';
import { clauses } from '../text/clauses.js';
import { type Word, words } from '../text/words.js';

/** A word with its stem and the number of its clause. */
export interface Token extends Word {
  readonly stem: string;
  readonly clause: number;
}

/** A paragraph made ready for comparing. */
export interface Profile {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly { readonly span: Span; readonly tokens: readonly Token[] }[];
  /** The different stems of the paragraph. */
  readonly stems: ReadonlySet<string>;
}

/** Cuts a paragraph into clauses and stemmed words. */
export function profile(paragraph: Paragraph, stem: (norm: string) => string): Profile {
  const text = fullText(paragraph);
  const parts = clauses(text).map((range, clause) => ({
    span: trimmed(text, range),
    tokens: words(text.slice(...range)).map(
      ({ start, end, norm }): Token => ({
        start: range[0] + start,
        end: range[0] + end,
        norm,
        stem: stem(norm),
        clause,
      }),
    ),
  }));
  const tokens = parts.flatMap((part) => part.tokens);
  return {
    paragraph,
    text,
    tokens,
    clauses: parts,
    stems: new Set(tokens.map((token) => token.stem)),
  };
}

function trimmed(text: string, [start, end]: Span): Span {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return [from, from + part.trim().length];
}
