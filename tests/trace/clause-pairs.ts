import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '../../src/model/settings.js';
import type { ParagraphKind } from '../../src/model/tabled-text.js';
import type { AnchorFact, Fact, Trace } from '../../src/model/trace.js';
import { trace } from '../../src/trace/index.js';
import { jointMotion, motion, paragraphs } from '../support/tabled-texts.js';
import { link } from './links.js';

/** A source clause, the clause of the joint motion it is linked to, and what a careful reader says of the two. */
export interface ClausePair {
  readonly id: string;
  readonly half: 'looked at' | 'held back';
  readonly kind: ParagraphKind;
  readonly source: string;
  readonly joint: string;
  /** Text of a further joint paragraph that the source is not linked to. */
  readonly alsoInJoint: string | null;
  readonly expected: Answer;
}

interface Answer {
  readonly verb: string;
  readonly addressee: string;
  /** e.g. `negation flipped`, `urgency softened`. */
  readonly tone: readonly string[];
  readonly anchors: readonly {
    readonly verdict: string;
    /** `name` stands for a person, an organisation, a place or a name. */
    readonly kind: string;
    readonly before: string;
    readonly after: string | null;
  }[];
}

/** The hand-made table, or one half of it. */
export function clausePairs(half: ClausePair['half']): ClausePair[] {
  const file = new URL('./fixtures/clause-pairs.json', import.meta.url);
  const all: ClausePair[] = JSON.parse(readFileSync(file, 'utf8'));
  return all.filter((pair) => pair.half === half);
}

/** What the program says of a pair and what was expected, as lines; equal where they agree in everything. */
export function answers(pair: ClausePair): { readonly expected: string; readonly found: string } {
  const { verb, addressee, tone, anchors } = pair.expected;
  const record = traceOf(pair);
  const foundAnchors = record.facts.filter(isAnchor);
  const isLoose = (fact: AnchorFact) =>
    ['person', 'organisation', 'place', 'name'].includes(fact.kind) &&
    anchors.some(({ kind, before }) => kind === 'name' && before === fact.valueBefore);
  const line = (...parts: readonly (string | null)[]) => parts.join(' | ');
  return {
    expected: [
      `verb ${verb}`,
      `addressee ${addressee}`,
      ...[...tone].sort(),
      ...anchors.map((one) => line(one.kind, one.verdict, one.before, one.after)).sort(),
    ].join('\n'),
    found: [
      `verb ${record.links[0]?.verb}`,
      `addressee ${addresseeOf(record)}`,
      ...toneOf(record.facts).sort(),
      ...foundAnchors
        .map((fact) =>
          line(isLoose(fact) ? 'name' : fact.kind, fact.verdict, fact.valueBefore, fact.valueAfter),
        )
        .sort(),
    ].join('\n'),
  };
}

function traceOf({ kind, source, joint, alsoInJoint }: ClausePair): Trace {
  const joints = paragraphs(kind, alsoInJoint === null ? [joint] : [joint, alsoInJoint]);
  const [own] = paragraphs(kind, [source]);
  if (own === undefined) throw new Error('no source');
  return trace(
    {
      joint: jointMotion({ paragraphs: joints }),
      motions: [{ ...motion({ paragraphs: [own] }), replaced: true }],
    },
    [link({ motion: 'B11-0901/2031', source: own.id, joint: own.id })],
    DEFAULT_SETTINGS,
  );
}

function addresseeOf({ facts, links }: Trace): string {
  const shift = facts.find((fact) => fact.kind === 'addressee');
  return shift?.verdict ?? links[0]?.addressee ?? 'none';
}

function toneOf(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) =>
    ['negation', 'modality', 'quantifier', 'urgency'].includes(fact.kind)
      ? [`${fact.kind} ${fact.verdict}`]
      : [],
  );
}

function isAnchor(fact: Fact): fact is AnchorFact {
  return 'valueBefore' in fact;
}
