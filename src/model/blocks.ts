import type { Notice } from './notice.js';

/** What the bytes turned out to be. Pages of every kind (saved pages, MHTML, XHTML) are `html`. */
export type DocumentFormat = 'html' | 'docx' | 'pdf' | 'text';

/** What the layout says about a block, where the format knows it; a hint, never a verdict. */
export interface BlockStyle {
  /** Whether all of its words are bold, or italic. */
  readonly bold: boolean;
  readonly italic: boolean;
  /** Level (1-9) of a heading, or null. */
  readonly heading: number | null;
  /** Left edge of the text in points, or columns of a plain text; null where unknown. */
  readonly indent: number | null;
  /** Nesting level (from 0) of an item of an automatic list, or null. */
  readonly list: number | null;
  /** Whether it stands in a table of its own rather than in the running text. */
  readonly table: boolean;
  /** Whether the layout marks it as around the text: navigation, running heads, page numbers. */
  readonly layout: boolean;
  /** Whether white space wider than the usual line step stands above it. */
  readonly gap: boolean;
}

/**
 * One line or paragraph of a document, as it stands there: with the template's visible tokens (`<Titre>…</Titre>`),
 * and with what may be the mark of a note between U+FFF9 and U+FFFB (interlinear annotation).
 */
export interface Block {
  /** The label, where the layout sets it apart (a cell, a tab, a counter); null where it may be part of the text. */
  readonly marker: string | null;
  readonly text: string;
  readonly style: BlockStyle;
}

/** What a document says of itself beside its text. */
export interface CoverHints {
  /** Lower-case names of meta elements or document properties with their contents. */
  readonly meta: Readonly<Record<string, string>>;
  /** Its own addresses: canonical link, saved-from comment, content location. */
  readonly addresses: readonly string[];
}

/** The text of a footnote or endnote, and the mark by which the text refers to it. */
export interface Note {
  readonly mark: string;
  readonly text: string;
}

/** What reading hands to normalising: everything the document shows, in order, and nothing decided. */
export interface ReadDocument {
  readonly format: DocumentFormat;
  /** Two-letter code the document gives for itself, or null. */
  readonly languageHint: string | null;
  readonly blocks: readonly Block[];
  readonly hints: CoverHints;
  /** Notes that the format keeps apart from the text. */
  readonly notes: readonly Note[];
  readonly notices: readonly Notice[];
}

/** The style of a block of which the layout says nothing. */
export const PLAIN: BlockStyle = {
  bold: false,
  italic: false,
  heading: null,
  indent: null,
  list: null,
  table: false,
  layout: false,
  gap: false,
};
