import type { Link } from '../model/comparison.js';
import type { Fact, Gain, LinkVerdict } from '../model/trace.js';
import { alignSegments, type SegmentPair } from './align-segments.js';
import { anchorChanges } from './anchor-facts.js';
import { type AnchoredParagraph, anchoredTexts } from './anchors/anchored.js';
import { locator } from './anchors/locator.js';
import { addresseeChange, type Draft, verbChange, verdictOver } from './compare-segments.js';
import { gainsOf } from './gains.js';
import { grouped, unique } from './lists.js';
import { type Segment, segments } from './segments.js';
import { toneChanges } from './tone-facts.js';
import { isFormulaOnly, type Witnesses, type WitnessParagraph } from './witness.js';
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

/** Compares every source paragraph with the joint paragraphs it is linked to; formulas are left out. */
export function findings(texts: Witnesses, links: readonly Link[]): Findings {
  const anchored = anchoredTexts(texts);
  const inJoint = locator(anchored.joint);
  const joints = byFullId(anchored.joint.paragraphs);
  const sources = byFullId(anchored.motions.flatMap(({ paragraphs }) => paragraphs));
  const linked = links.filter(({ formula }) => !formula);
  const linksOf = grouped(linked, ({ motion, source }) => `${motion}#${source}`);
  const linksInto = grouped(linked, ({ joint }) => `${texts.joint.reference}#${joint}`);
  const cut = remembering(texts.joint.language === 'en' ? segments : () => []);

  const facts: Fact[] = [];
  const pairsOf = new Map<Link, SegmentPair[]>();
  for (const { witness, paragraphs } of anchored.motions) {
    for (const source of paragraphs.filter(({ paragraph }) => !isFormulaOnly(paragraph))) {
      const own = linksOf.get(source.paragraph.fullId) ?? [];
      const targets = own.flatMap(
        ({ joint }) => joints.get(`${texts.joint.reference}#${joint}`) ?? [],
      );
      const pairs = alignSegments(
        cut(source.paragraph),
        targets.flatMap(({ paragraph }) => cut(paragraph)),
      );
      for (const link of own) {
        pairsOf.set(
          link,
          pairs.filter(({ joint }) => joint.paragraph.paragraph.id === link.joint),
        );
      }
      const worded = wording(pairs);
      const anchors = anchorChanges(source, targets, inJoint).filter(
        ({ valueBefore }) => !isAddressee(valueBefore, worded),
      );
      for (const placed of [...worded, ...anchors]) {
        facts.push(fact(placed, witness.reference, witness.group, source));
      }
    }
  }
  const finders = anchored.motions.map((text) => ({ text, find: locator(text) }));
  return {
    facts,
    verdicts: verdicts(links, pairsOf, facts),
    gains: anchored.joint.paragraphs
      .filter(({ paragraph }) => !isFormulaOnly(paragraph))
      .flatMap((joint) => {
        const own = linksInto.get(joint.paragraph.fullId) ?? [];
        const from = own.flatMap(({ motion, source }) => sources.get(`${motion}#${source}`) ?? []);
        return gainsOf(joint, from, inJoint, finders);
      }),
  };
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

function fact(placed: Placed, motion: string, group: string, source: AnchoredParagraph): Fact {
  const unworded = { motion, group, source: source.paragraph.paragraph.id, ...placed };
  return { ...unworded, sentence: factSentence(unworded) };
}

function byFullId(paragraphs: readonly AnchoredParagraph[]): Map<string, AnchoredParagraph> {
  return new Map(paragraphs.map((one) => [one.paragraph.fullId, one]));
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
  const factsOf = grouped(facts, ({ motion, source }) => `${motion}#${source}`);
  return links.map((link) => {
    const { motion, source, joint } = link;
    const own = factsOf.get(`${motion}#${source}`) ?? [];
    return {
      motion,
      source,
      joint,
      ...verdictOver(pairsOf.get(link) ?? []),
      facts: own.filter((one) => one.joint.includes(joint)).length,
    };
  });
}
