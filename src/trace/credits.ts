import type { ParagraphKind } from '../model/tabled-text.js';
import { type Credit, type Kept, PARTS, type Part, type Supplied } from '../model/trace.js';
import type { TokenOrigin, TracedParagraph } from './origins.js';
import { type SharedRun, sharedRuns } from './shared-runs.js';
import { countTies, type Doubt, tiesOf } from './ties.js';
import type { Witness, Witnesses, WitnessParagraph } from './witness.js';

/** Credit both ways, for every motion and part: what it kept of its own text, and what it supplied to the joint motion. */
export function credits(
  { joint, motions, proof }: Witnesses,
  traced: readonly TracedParagraph[],
  doubt: Doubt,
): Credit[] {
  const runsInJoint = sharedRuns(joint, proof);
  return motions.flatMap((motion) => {
    const kept = motion.paragraphs.map((paragraph) => ({
      paragraph,
      words: wordsIn(paragraph, runsInJoint(paragraph)),
    }));
    const others = motions.filter(({ group }) => group !== motion.group);
    return PARTS.map(
      (part): Credit => ({
        motion: motion.reference,
        group: motion.group,
        part,
        kept: keptOf(
          motion,
          kept.filter(({ paragraph }) => isIn(part, paragraph)),
          doubt,
        ),
        supplied: suppliedOf(
          { motion, others, groups: groupSizes(motions) },
          traced.filter((paragraph) => isIn(part, paragraph.joint)),
          doubt,
        ),
      }),
    );
  });
}

/** Whether a paragraph belongs to a part. */
export function isIn(part: Part, { paragraph }: { paragraph: { kind: ParagraphKind } }): boolean {
  return part === 'whole' || paragraph.kind === part;
}

/** How many words of a paragraph lie in the runs, formulas left out. */
export function wordsIn({ tokens }: WitnessParagraph, runs: readonly SharedRun[]): number {
  const covered = new Set<number>();
  for (const { start, end } of runs) {
    for (let index = start; index < end; index += 1) covered.add(index);
  }
  return [...covered].filter((index) => tokens[index]?.formula === false).length;
}

function keptOf(
  motion: Witness,
  kept: readonly { paragraph: WitnessParagraph; words: number }[],
  doubt: Doubt,
): Kept {
  const tieOf = tiesOf(motion.reference, 'source', doubt);
  const ties = kept.map(({ paragraph }) => tieOf(paragraph.paragraph.id));
  const wordsWhere = (isCounted: (place: number) => boolean) =>
    sum(kept.filter((_, place) => isCounted(place)).map(({ words }) => words));
  return {
    paragraphs: countTies(ties),
    paragraphsTotal: kept.length,
    formulas: kept.filter(
      ({ paragraph: { tokens } }, place) =>
        ['sure', 'linked'].includes(ties[place] ?? 'none') &&
        tokens.every(({ formula }) => formula),
    ).length,
    words: {
      low: wordsWhere((place) => ties[place] === 'sure'),
      best: wordsWhere((place) => ties[place] === 'sure' || ties[place] === 'linked'),
      high: wordsWhere(() => true),
    },
    wordsTotal: sum(kept.map(({ paragraph }) => paragraph.tokens.length)),
  };
}

interface Supplier {
  readonly motion: Witness;
  /** The motions of other groups. */
  readonly others: readonly Witness[];
  /** The groups of all motions, by reference. */
  readonly groups: ReadonlyMap<string, string>;
}

function suppliedOf(
  supplier: Supplier,
  traced: readonly TracedParagraph[],
  doubt: Doubt,
): Supplied {
  const { motion, others } = supplier;
  const tieOf = tiesOf(motion.reference, 'joint', doubt);
  const tiesOfOthers = others.map((other) => tiesOf(other.reference, 'joint', doubt));
  const joint = traced.map(({ joint: { paragraph } }) => paragraph.id);
  const alone = joint.filter((id) =>
    tiesOfOthers.every((tie) => ['near', 'none'].includes(tie(id))),
  );
  const had = traced.flatMap(({ joint: { paragraph }, origins }) =>
    origins
      .filter(({ motions }) => motions.includes(motion.reference))
      .map((origin) => ({ origin, isSure: tieOf(paragraph.id) === 'sure' })),
  );
  const counted = (worth: (origin: TokenOrigin) => number) => {
    const exact = had.filter(({ origin }) => origin.class !== 'weaker');
    return {
      low: sum(exact.filter(({ isSure }) => isSure).map(({ origin }) => worth(origin))),
      best: sum(exact.map(({ origin }) => worth(origin))),
      high: sum(had.map(({ origin }) => worth(origin))),
    };
  };
  return {
    exclusive: counted(({ groups }) => (groups.length === 1 ? 1 : 0)),
    split: counted((origin) => evenShare(origin, supplier)),
    unsplit: counted(() => 1),
    wordsTotal: sum(traced.map(({ origins }) => origins.length)),
    paragraphs: countTies(joint.map(tieOf)),
    paragraphsAlone: countTies(alone.map(tieOf)),
    paragraphsTotal: joint.length,
  };
}

/** 1/k of a word for each of k groups, again evenly among the motions of one group that had it. */
function evenShare(
  { groups, motions }: TokenOrigin,
  { motion, groups: groupOf }: Supplier,
): number {
  const own = motions.filter((reference) => groupOf.get(reference) === motion.group);
  return 1 / (groups.length * own.length);
}

function groupSizes(motions: readonly Witness[]): Map<string, string> {
  return new Map(motions.map(({ reference, group }) => [reference, group]));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
