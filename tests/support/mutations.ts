import type { Dossier, Relation } from '../../src/model/comparison.js';
import { paragraphId } from '../../src/model/paragraph.js';
import type { Paragraph, ParagraphKind, TabledText } from '../../src/model/tabled-text.js';
import { seededRandom } from './random.js';
import { jointMotion, motion } from './tabled-texts.js';

/** What was done to a source paragraph on its way into the made-up joint motion. */
export type Mutation =
  | 'kept'
  | 'moved'
  | 'split'
  | 'merged'
  | 'to operative'
  | 'clause dropped'
  | 'verb swapped'
  | 'figure changed'
  | 'name replaced'
  | 'paraphrased'
  | 'left out';

export interface TrueLink {
  readonly source: string;
  readonly joint: string;
  readonly mutation: Mutation;
  readonly relation: Relation | null;
}

/** A dossier made from one motion by known mutations, and the truth about it. */
export interface MutatedDossier {
  readonly dossier: Dossier;
  readonly links: readonly TrueLink[];
  /** Full pairs `source joint` of the paragraphs that were moved. */
  readonly moved: ReadonlySet<string>;
}

/** Pairs that say the same in the Parliament's style. */
const PARAPHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bcalls on\b/gi, 'urges'],
  [/\bcondemns\b/gi, 'denounces'],
  [/\bimmediately\b/gi, 'without delay'],
  [/\bwithout delay\b/gi, 'at once'],
  [/\bpeople\b/gi, 'persons'],
  [/\bkilled\b/gi, 'put to death'],
  [/\bcompanies\b/gi, 'undertakings'],
  [/\bin particular\b/gi, 'above all'],
  [/\baccording to\b/gi, 'as reported by'],
  [/\bpropose\b/gi, 'put forward'],
  [/\bprovide\b/gi, 'supply'],
  [/\bensure that\b/gi, 'see to it that'],
];

const VERBS: readonly (readonly [RegExp, string])[] = [
  [/^Calls on/, 'Urges'],
  [/^Calls for/, 'Demands'],
  [/^Condemns/, 'Deplores'],
  [/^Welcomes/, 'Notes with satisfaction'],
  [/^Considers/, 'Takes the view'],
  [/^Insists/, 'Stresses'],
  [/^Demands/, 'Calls for'],
  [/^Regrets/, 'Deplores'],
];

interface Draft {
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly sources: readonly { id: string; mutation: Mutation; relation: Relation | null }[];
}

/**
 * Makes a joint motion from the paragraphs of one motion: reorders, splits, merges, turns recitals into operative paragraphs, drops clauses,
 * swaps verbs, changes figures, replaces names, paraphrases from a small table. Seeded; the truth is exact.
 */
export function mutate(text: TabledText, seed: number): MutatedDossier {
  const random = seededRandom(seed);
  const drafts = { citation: [] as Draft[], recital: [] as Draft[], operative: [] as Draft[] };
  const toOperative: Draft[] = [];
  let waiting: { draft: Draft } | null = null;
  for (const paragraph of text.paragraphs) {
    const made = mutateOne(paragraph, random);
    const first = made[0];
    if (first === undefined) continue;
    if (first.kind !== paragraph.kind) toOperative.push(...made);
    else if (waiting !== null && waiting.draft.kind === paragraph.kind && made.length === 1) {
      drafts[paragraph.kind].push(merge(waiting.draft, first));
      waiting = null;
    } else {
      if (waiting !== null) drafts[waiting.draft.kind].push(waiting.draft);
      waiting = null;
      if (paragraph.kind !== 'citation' && made.length === 1 && random() < 0.12)
        waiting = { draft: first };
      else drafts[paragraph.kind].push(...made);
    }
  }
  if (waiting !== null) drafts[waiting.draft.kind].push(waiting.draft);
  drafts.operative.splice(1, 0, ...toOperative);
  const moved = new Set<string>();
  for (const kind of ['recital', 'operative'] as const)
    for (const id of shuffleOne(drafts[kind], random)) moved.add(id);
  return dossierOf(text, drafts, moved);
}

function mutateOne(paragraph: Paragraph, random: () => number): Draft[] {
  const { id, kind } = paragraph;
  const text = [paragraph.text, ...paragraph.points.map((point) => point.text)].join(' ');
  const clauses = text.split(/(?<=;)\s+/).filter((part) => /\p{L}/u.test(part));
  const one = (changed: string, mutation: Mutation, relation: Relation | null): Draft[] => [
    { kind, text: changed, sources: [{ id, mutation, relation }] },
  ];
  const dice = random();
  if (kind === 'citation') return one(text, 'kept', 'verbatim');
  if (dice < 0.08) return [];
  if (dice < 0.2 && clauses.length > 1) {
    const at = 1 + Math.floor(random() * (clauses.length - 1));
    const parts = [clauses.slice(0, at), clauses.slice(at)];
    return parts.map((part) => ({
      kind,
      text: part.join(' '),
      sources: [{ id, mutation: 'split', relation: 'partial' }],
    }));
  }
  if (dice < 0.3 && clauses.length > 1) {
    const gone = Math.floor(random() * clauses.length);
    return one(clauses.filter((_, place) => place !== gone).join(' '), 'clause dropped', 'partial');
  }
  if (dice < 0.38 && kind === 'recital') {
    const demand = text.replace(/^whereas/i, 'Notes that').replaceAll('; whereas', '; notes that');
    return [
      {
        kind: 'operative',
        text: demand,
        sources: [{ id, mutation: 'to operative', relation: 'edited' }],
      },
    ];
  }
  if (dice < 0.48) return one(replaceFirst(text, VERBS), 'verb swapped', null);
  if (dice < 0.58)
    return one(
      text.replace(/\b(\d+)\b/, (_, figure) => String(Number(figure) + 7)),
      'figure changed',
      null,
    );
  if (dice < 0.66)
    return one(text.replace(/(?<=[a-z] )[A-Z][a-z]{3,}\b/, 'Somewhere'), 'name replaced', null);
  if (dice < 0.8)
    return one(
      PARAPHRASES.reduce((changed, [from, to]) => changed.replace(from, to), text),
      'paraphrased',
      null,
    );
  return one(text, 'kept', 'verbatim');
}

function replaceFirst(text: string, table: readonly (readonly [RegExp, string])[]): string {
  const [from, to] = table.find(([pattern]) => pattern.test(text)) ?? [];
  return from === undefined || to === undefined ? text : text.replace(from, to);
}

function merge(one: Draft, other: Draft): Draft {
  return {
    kind: one.kind,
    text: `${one.text} ${other.text}`,
    sources: [
      ...one.sources.map((source) => ({ ...source, mutation: 'merged' as const })),
      ...other.sources.map((source) => ({ ...source, mutation: 'merged' as const })),
    ],
  };
}

/** Takes up to one paragraph in four out of its place and puts it at least four places further; gives the sources moved. */
function shuffleOne(drafts: Draft[], random: () => number): string[] {
  const moved: string[] = [];
  const closing = drafts.pop();
  for (let round = 0; round < Math.floor(drafts.length / 4); round += 1) {
    const from = Math.floor(random() * drafts.length);
    const [draft] = drafts.slice(from, from + 1);
    if (draft === undefined || draft.sources.length > 1) continue;
    if (
      draft.sources.some(
        ({ id, mutation }) =>
          mutation === 'split' || mutation === 'to operative' || moved.includes(id),
      )
    )
      continue;
    const to = from < drafts.length / 2 ? from + 4 : from - 4;
    if (to < 0 || to >= drafts.length) continue;
    drafts.splice(from, 1);
    drafts.splice(to, 0, draft);
    moved.push(...draft.sources.map(({ id }) => id));
  }
  if (closing !== undefined) drafts.push(closing);
  return moved;
}

function dossierOf(
  text: TabledText,
  drafts: Readonly<Record<ParagraphKind, readonly Draft[]>>,
  moved: ReadonlySet<string>,
): MutatedDossier {
  const links: TrueLink[] = [];
  const paragraphs: Paragraph[] = [];
  for (const kind of ['citation', 'recital', 'operative'] as const) {
    drafts[kind].forEach((draft, index) => {
      const id = paragraphId(kind, index);
      paragraphs.push({ id, kind, label: null, heading: null, text: draft.text, points: [] });
      for (const source of draft.sources)
        links.push({
          source: source.id,
          joint: id,
          mutation: source.mutation,
          relation: source.relation,
        });
    });
  }
  return {
    links,
    moved: new Set(
      links
        .filter(({ source }) => moved.has(source))
        .map(({ source, joint }) => `${source} ${joint}`),
    ),
    dossier: {
      procedure: text.procedure,
      joint: jointMotion({ paragraphs }),
      motions: [
        { ...motion({ reference: 'B11-0901/2031', paragraphs: text.paragraphs }), replaced: true },
      ],
      notices: [],
    },
  };
}
