import type { Notice } from './notice.js';

/** What a paragraph is: "having regard to", "whereas", or numbered operative text. */
export type ParagraphKind = 'citation' | 'recital' | 'operative';

/** The three parts of a resolution, in the order they are printed. */
export const PARAGRAPH_KINDS: readonly ParagraphKind[] = ['citation', 'recital', 'operative'];

/** A lettered, numbered or bulleted part of a paragraph. Nested points are listed flat, in order. */
export interface Point {
  /** As printed, e.g. `(a)`, `–`; null where the label was lost. */
  readonly label: string | null;
  readonly text: string;
}

export interface Paragraph {
  /** Position, not print: `c1`, `A` … `Z`, `AA` …, `p1`. See contract: paragraph ids. */
  readonly id: string;
  readonly kind: ParagraphKind;
  /** As printed, e.g. `4.`, `D.`; null where lost or never printed. */
  readonly label: string | null;
  /** The heading printed directly above this paragraph, or null. */
  readonly heading: string | null;
  /** As tabled, word for word, without label and without the points. */
  readonly text: string;
  readonly points: readonly Point[];
}

export interface Signatory {
  /** Canonical group code as printed in English documents (`Verts/ALE`), another body, or null for members signing alone. */
  readonly group: string | null;
  readonly members: readonly string[];
}

/** A motion that a joint motion says it replaces. */
export interface ReplacedMotion {
  readonly reference: string;
  readonly group: string | null;
}

export interface Source {
  /** File name without folders: the same result wherever the folder stands. */
  readonly file: string;
  /** Lower-case hex digest of the file's bytes. */
  readonly sha256: string;
}

/** A footnote: tabled with the text, printed apart from it. */
export interface Footnote {
  /** As printed, e.g. `1`. */
  readonly mark: string;
  readonly text: string;
  /** Id of the paragraph that refers to it, or null where no reference was found. */
  readonly paragraph: string | null;
}

/** Characters (white space apart) of a document, by what became of them. */
export interface Account {
  readonly kept: number;
  readonly layout: number;
  readonly unexplained: number;
}

export type TabledTextKind = 'motion' | 'joint motion' | 'adopted text';

/** One document, normalised: what `motion-compare normalise` prints. */
export interface TabledText {
  /** Canonical, e.g. `B9-0065/2022`, `RC-B9-0065/2022`, `P9_TA(2022)0012`. */
  readonly reference: string;
  readonly kind: TabledTextKind;
  /** The group of a motion; null for a joint motion, or where no group line is printed. */
  readonly group: string | null;
  /** e.g. `2022/2505(RSP)`, or null. */
  readonly procedure: string | null;
  /** e.g. `on the situation in Kazakhstan`, or null. */
  readonly title: string | null;
  /** ISO 8601 day, or null. */
  readonly date: string | null;
  /** Two-letter code of the language of the body. */
  readonly language: string;
  readonly signatories: readonly Signatory[];
  readonly replaces: readonly ReplacedMotion[];
  /** The joint motion that a motion's page names, or null. */
  readonly jointReference: string | null;
  readonly paragraphs: readonly Paragraph[];
  /** In the order printed. Their marks are not part of the paragraphs' texts. */
  readonly footnotes: readonly Footnote[];
  readonly account: Account;
  readonly notices: readonly Notice[];
  readonly source: Source;
}
