import type { Link } from '../model/comparison.js';
import { fullId } from '../model/paragraph.js';
import type { Fact, Gain, LinkVerdict } from '../model/trace.js';
import { alignSegments, type SegmentPair } from './align-segments.js';
import { anchorChanges } from './anchor-facts.js';
import { type AnchoredParagraph, anchoredTexts } from './anchors/anchored.js';
import { type Locator, locator } from './anchors/locator.js';
import { addresseeChange, type Draft, verbChange, verdictOver } from './compare-segments.js';
import { gainsOf } from './gains.js';
import { grouped, unique } from './lists.js';
import { type Segment, segments } from './segments.js';
import { toneChanges } from './tone-facts.js';
import { isFormulaOnly, type Witness, type Witnesses, type WitnessParagraph } from './witness.js';
import { factSentence } from './wording.js';

/** What changed politically between linked paragraphs, and what the joint motion gained. */
export interface Findings {
  readonly facts: readonly Fact[];
  /** One entry a link, in the order of links. */
  readonly verdicts: readonly LinkVerdict[];
  readonly gains: readonly Gain[];
}

/** A fact that knows its joint paragraphs, but not yet whose it is. */
type Placed = Draft<Fact> & Pick<Fact, 'joint'>;

/** A source paragraph beside the joint paragraphs it is linked to. */
interface Linked {
  readonly motion: Witness;
  readonly source: AnchoredParagraph;
  readonly links: readonly Link[];
  readonly joints: readonly AnchoredParagraph[];
}

/** Compares every source paragraph with the joint paragraphs it is linked to; formulas are left out. */
export function findings(texts: Witnesses, links: readonly Link[]): Findings {
  const anchored = anchoredTexts(texts);
  const inJoint = locator(anchored.joint);
  const cut = remembering(texts.joint.language === 'en' ? segments : () => []);
  const pairsOf = new Map<Link, SegmentPair[]>();
  const linked = linkedParagraphs(anchored, links);
  const facts = linked.flatMap(({ motion, source, links: own, joints }) => {
    const pairs = alignSegments(
      cut(source.paragraph),
      joints.flatMap(({ paragraph }) => cut(paragraph)),
    );
    for (const link of own) {
      pairsOf.set(
        link,
        pairs.filter(({ joint }) => joint.paragraph.paragraph.id === link.joint),
      );
    }
    const worded = wording(pairs);
    const anchors = anchorChanges(source, joints, inJoint).filter(
      ({ valueBefore }) => !isAddressee(valueBefore, worded),
    );
    return [...worded, ...anchors].map((placed) => factOf(placed, motion, source));
  });
  return {
    facts,
    verdicts: verdicts(links, pairsOf, facts),
    gains: gains(anchored, linked, inJoint),
  };
}

function linkedParagraphs(
  { joint, motions }: ReturnType<typeof anchoredTexts>,
  links: readonly Link[],
): Linked[] {
  const byId = new Map(joint.paragraphs.map((one) => [one.paragraph.paragraph.id, one]));
  const linksOf = grouped(
    links.filter(({ formula }) => !formula),
    ({ motion, source }) => fullId(motion, source),
  );
  return motions.flatMap(({ witness: motion, paragraphs }) =>
    paragraphs
      .filter(({ paragraph }) => !isFormulaOnly(paragraph))
      .map((source) => {
        const own = linksOf.get(source.paragraph.fullId) ?? [];
        const joints = own.flatMap((link) => byId.get(link.joint) ?? []);
        return { motion, source, links: own, joints };
      }),
  );
}

function gains(
  { joint, motions }: ReturnType<typeof anchoredTexts>,
  linked: readonly Linked[],
  inJoint: Locator,
): Gain[] {
  const finders = motions.map((text) => ({ text, find: locator(text) }));
  const sourcesOf = new Map<AnchoredParagraph, AnchoredParagraph[]>();
  for (const { source, joints } of linked) {
    for (const one of joints) sourcesOf.set(one, [...(sourcesOf.get(one) ?? []), source]);
  }
  return joint.paragraphs
    .filter(({ paragraph }) => !isFormulaOnly(paragraph))
    .flatMap((one) => gainsOf(one, sourcesOf.get(one) ?? [], inJoint, finders));
}

/** The changes of verb, tone and addressee of all pairs of segments; a verb that opens several points is told once. */
function wording(pairs: readonly SegmentPair[]): Placed[] {
  const placed = pairs.flatMap((pair): Placed[] => {
    const drafts = [verbChange(pair), addresseeChange(pair), ...toneChanges(pair)];
    const joint = [pair.joint.paragraph.paragraph.id];
    return drafts.flatMap((draft) => (draft === null ? [] : [{ ...draft, joint }]));
  });
  return unique(placed, ({ kind, sourceSpan, jointSpan, joint }) =>
    [kind, sourceSpan, jointSpan, joint].join(' '),
  );
}

/** Whether a fact already tells that this name is no longer asked to act. */
function isAddressee(name: string, facts: readonly Placed[]): boolean {
  return facts.some((one) => one.kind === 'addressee' && one.actorsBefore.includes(name));
}

function factOf(placed: Placed, motion: Witness, source: AnchoredParagraph): Fact {
  const unworded = {
    motion: motion.reference,
    group: motion.group,
    source: source.paragraph.paragraph.id,
    ...placed,
  };
  return { ...unworded, sentence: factSentence(unworded) };
}

function remembering(cut: (paragraph: WitnessParagraph) => Segment[]) {
  const memory = new Map<WitnessParagraph, Segment[]>();
  return (paragraph: WitnessParagraph) => {
    const known = memory.get(paragraph) ?? cut(paragraph);
    memory.set(paragraph, known);
    return known;
  };
}

function verdicts(
  links: readonly Link[],
  pairsOf: ReadonlyMap<Link, readonly SegmentPair[]>,
  facts: readonly Fact[],
): LinkVerdict[] {
  const factsOf = grouped(facts, ({ motion, source }) => fullId(motion, source));
  return links.map((link) => {
    const { motion, source, joint } = link;
    const own = factsOf.get(fullId(motion, source)) ?? [];
    return {
      motion,
      source,
      joint,
      ...verdictOver(pairsOf.get(link) ?? []),
      facts: own.filter((one) => one.joint.includes(joint)).length,
    };
  });
}
