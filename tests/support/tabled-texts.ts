import { paragraphId } from '../../src/model/paragraph.js';
import type { Paragraph, ParagraphKind, TabledText } from '../../src/model/tabled-text.js';

/** Paragraphs of one kind with these texts, labelled and numbered by position. */
export function paragraphs(kind: ParagraphKind, texts: readonly string[]): Paragraph[] {
  return texts.map((text, index) => ({
    id: paragraphId(kind, index),
    kind,
    label: null,
    heading: null,
    text,
    points: [],
  }));
}

/** A motion with the fields that a test names and plain values for the rest. */
export function motion(fields: Partial<TabledText> = {}): TabledText {
  const reference = fields.reference ?? 'B11-0901/2031';
  return {
    reference,
    kind: 'motion',
    group: 'Verts/ALE',
    procedure: '2031/2999(RSP)',
    title: 'on an invented matter',
    date: '2031-05-05',
    language: 'en',
    signatories: [],
    replaces: [],
    jointReference: null,
    paragraphs: paragraphs('operative', ['Calls for an invented remedy;']),
    footnotes: [],
    account: { kept: 30, layout: 0, unexplained: 0 },
    notices: [],
    source: { file: `${reference.replace('/', '-')}_EN.html`, sha256: '0'.repeat(64) },
    ...fields,
  };
}

/** A joint motion that replaces the motions named. */
export function jointMotion(fields: Partial<TabledText> = {}): TabledText {
  return motion({
    reference: 'RC-B11-0901/2031',
    kind: 'joint motion',
    group: null,
    replaces: [
      { reference: 'B11-0901/2031', group: 'Verts/ALE' },
      { reference: 'B11-0902/2031', group: 'PPE' },
    ],
    ...fields,
  });
}
