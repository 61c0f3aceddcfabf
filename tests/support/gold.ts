import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier, Fate, Relation } from '../../src/model/comparison.js';
import { byCodeUnit } from '../../src/model/order.js';
import { paragraphId } from '../../src/model/paragraph.js';
import type { Paragraph, ParagraphKind, TabledText } from '../../src/model/tabled-text.js';

/** A document of a gold dossier as data. */
interface GoldDocument {
  readonly ref: string;
  readonly group?: string;
  readonly citations: readonly string[];
  readonly recitals: readonly string[];
  readonly paragraphs: readonly GoldParagraph[];
}

interface GoldParagraph {
  readonly text: string;
  readonly heading?: string | null;
  readonly points?: readonly string[];
}

export interface GoldLink {
  /** Full id of the source paragraph. */
  readonly source: string;
  readonly joint: string;
  readonly relation: Relation;
  /** `may` links count neither for nor against. */
  readonly certainty?: 'must' | 'may';
  readonly note?: string;
}

/** The answers of a careful reader. */
export interface GoldAnswers {
  readonly links: readonly GoldLink[];
  readonly fates: readonly { readonly source: string; readonly fate: Fate }[];
  readonly new: readonly string[];
}

export interface GoldDossier {
  readonly name: string;
  readonly dossier: Dossier;
  readonly gold: GoldAnswers;
}

/** Why the shared gold dossiers are not there, or null where they are. */
export function goldMissing(folder: string): string | null {
  return existsSync(join(folder, 'gold.json')) ? null : `skipped: ${folder} is absent`;
}

/** A gold dossier as the aligner is given it, straight from its data files. */
export function readGold(folder: string, name: string): GoldDossier {
  const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const meta = json('meta.json');
  const documents: GoldDocument[] = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !['meta.json', 'gold.json'].includes(file))
    .sort(byCodeUnit)
    .map(json);
  const texts = documents.map((document) => tabledText(document, meta));
  const joint = texts.find(({ reference }) => reference === meta.joint.ref);
  if (joint === undefined) throw new Error(`${folder} has no ${meta.joint.ref}`);
  return {
    name,
    gold: json('gold.json'),
    dossier: {
      procedure: meta.procedure,
      joint,
      motions: texts.filter((text) => text !== joint).map((text) => ({ ...text, replaced: true })),
      notices: [],
    },
  };
}

function tabledText(
  document: GoldDocument,
  meta: { procedure: string; title: string; date: string; joint: { ref: string } },
): TabledText {
  const isJoint = document.ref === meta.joint.ref;
  const simple = (kind: ParagraphKind, texts: readonly string[]) =>
    texts.map((text, index) => paragraph(kind, index, { text }));
  return {
    reference: document.ref,
    kind: isJoint ? 'joint motion' : 'motion',
    group: document.group ?? null,
    procedure: meta.procedure,
    title: meta.title,
    date: meta.date,
    language: 'en',
    signatories: [],
    replaces: [],
    jointReference: null,
    paragraphs: [
      ...simple('citation', document.citations),
      ...simple('recital', document.recitals),
      ...document.paragraphs.map((item, index) => paragraph('operative', index, item)),
    ],
    footnotes: [],
    account: { kept: 0, layout: 0, unexplained: 0 },
    notices: [],
    source: { file: `${document.ref}.json`, sha256: '0'.repeat(64) },
  };
}

function paragraph(kind: ParagraphKind, index: number, item: GoldParagraph): Paragraph {
  return {
    id: paragraphId(kind, index),
    kind,
    label: null,
    heading: item.heading ?? null,
    text: item.text,
    points: (item.points ?? []).map((text, place) => ({
      label: `(${String.fromCharCode(97 + place)})`,
      text,
    })),
  };
}
