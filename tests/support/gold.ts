import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier, Fate, Relation } from '../../src/model/comparison.js';
import { byCodeUnit } from '../../src/model/order.js';
import { paragraphId } from '../../src/model/paragraph.js';
import type {
  Paragraph,
  ParagraphKind,
  Signatory,
  TabledText,
} from '../../src/model/tabled-text.js';

/** What the covers of a dossier's documents say. */
interface GoldCovers {
  readonly procedure: string;
  readonly title: string;
  readonly joint: {
    readonly ref: string;
    readonly date: string;
    readonly signatories: readonly Signatory[];
  };
  readonly motions: readonly {
    readonly ref: string;
    readonly group: string;
    readonly date: string;
    readonly members: readonly string[];
  }[];
}

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
  /** Of a partial link the stretches of the source, letter for letter and in order, that are not in the joint paragraph. */
  readonly missing?: readonly string[];
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

/** A gold dossier straight from its data files: what reading its documents should give, labels apart. */
export function readGold(folder: string, name: string): GoldDossier {
  const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const covers: GoldCovers = json('meta.json');
  const documents: GoldDocument[] = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !['meta.json', 'gold.json'].includes(file))
    .sort(byCodeUnit)
    .map(json);
  const texts = documents.map((document) => tabledText(document, covers));
  const joint = texts.find(({ reference }) => reference === covers.joint.ref);
  if (joint === undefined) throw new Error(`${folder} has no ${covers.joint.ref}`);
  return {
    name,
    gold: json('gold.json'),
    dossier: {
      procedure: covers.procedure,
      joint,
      motions: texts.filter((text) => text !== joint).map((text) => ({ ...text, replaced: true })),
      notices: [],
    },
  };
}

function tabledText(document: GoldDocument, covers: GoldCovers): TabledText {
  const { joint, motions } = covers;
  const isJoint = document.ref === joint.ref;
  const own = motions.find(({ ref }) => ref === document.ref);
  const simple = (kind: ParagraphKind, texts: readonly string[]) =>
    texts.map((text, index) => paragraph(kind, index, { text }));
  return {
    reference: document.ref,
    kind: isJoint ? 'joint motion' : 'motion',
    group: document.group ?? null,
    procedure: covers.procedure,
    title: covers.title,
    date: (own ?? joint).date,
    language: 'en',
    signatories:
      own === undefined ? joint.signatories : [{ group: own.group, members: own.members }],
    replaces: isJoint ? motions.map(({ ref, group }) => ({ reference: ref, group })) : [],
    jointReference: isJoint ? null : joint.ref,
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
