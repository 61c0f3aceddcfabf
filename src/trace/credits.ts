import { InvariantError } from '../errors.js';
import type { ParagraphKind } from '../model/tabled-text.js';
import { type Credit, type Kept, PARTS, type Part, type Supplied } from '../model/trace.js';
import type { TokenOrigin, TracedParagraph } from './origins.js';
import { type SharedRun, sharedRuns } from './shared-runs.js';
import { countTies, type Doubt, type Tie, tiesOf } from './ties.js';
import { isFormulaOnly, type Witnesses, type WitnessParagraph } from './witness.js';

/** Credit both ways, for every motion and part: what it kept of its own text, and what it supplied to the joint motion. */
export function credits(
  { joint, motions, proof }: Witnesses,
  traced: readonly TracedParagraph[],
  doubt: Doubt,
): Credit[] {
  const runsInJoint = sharedRuns(joint, proof);
  const suppliers = motions.map(({ reference, group }) => ({
    reference,
    group,
    tieOf: tiesOf(reference, 'joint', doubt),
  }));
  return motions.flatMap((motion) => {
    const tieOf = tiesOf(motion.reference, 'source', doubt);
    const kept = motion.paragraphs.map((paragraph) => ({
      paragraph,
      words: wordsIn(paragraph, runsInJoint(paragraph)),
      tie: tieOf(paragraph.paragraph.id),
    }));
    return PARTS.map(
      (part): Credit => ({
        motion: motion.reference,
        group: motion.group,
        part,
        kept: keptOf(kept.filter(({ paragraph }) => isIn(part, paragraph))),
        supplied: suppliedOf(
          motion.reference,
          suppliers,
          traced.filter((paragraph) => isIn(part, paragraph.joint)),
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

interface KeptParagraph {
  readonly paragraph: WitnessParagraph;
  /** Words of it that stand in the joint motion. */
  readonly words: number;
  readonly tie: Tie;
}

function keptOf(kept: readonly KeptParagraph[]): Kept {
  const isLinked = ({ tie }: KeptParagraph) => tie === 'sure' || tie === 'linked';
  const wordsWhere = (isCounted: (paragraph: KeptParagraph) => boolean) =>
    sum(kept.filter(isCounted).map(({ words }) => words));
  return {
    paragraphs: countTies(kept.map(({ tie }) => tie)),
    paragraphsTotal: kept.length,
    formulas: kept.filter((one) => isLinked(one) && isFormulaOnly(one.paragraph)).length,
    words: {
      low: wordsWhere(({ tie }) => tie === 'sure'),
      best: wordsWhere(isLinked),
      high: wordsWhere(() => true),
    },
    wordsTotal: sum(kept.map(({ paragraph }) => paragraph.tokens.length)),
  };
}

/** A motion as a source of the joint motion. */
interface Supplier {
  readonly reference: string;
  readonly group: string;
  /** How surely a joint paragraph is tied to it. */
  readonly tieOf: (joint: string) => Tie;
}

function suppliedOf(
  motion: string,
  suppliers: readonly Supplier[],
  traced: readonly TracedParagraph[],
): Supplied {
  const own = suppliers.find(({ reference }) => reference === motion);
  if (own === undefined) throw new InvariantError(`no motion ${motion} among the suppliers`);
  const others = suppliers.filter(({ group }) => group !== own.group);
  const joint = traced.map(({ joint: { paragraph } }) => paragraph.id);
  const isFree = (id: string) => others.every(({ tieOf }) => ['near', 'none'].includes(tieOf(id)));
  const had = traced.flatMap(({ joint: { paragraph }, origins }) =>
    origins
      .filter(({ motions }) => motions.includes(motion))
      .map((origin) => ({ origin, isSure: own.tieOf(paragraph.id) === 'sure' })),
  );
  const exact = had.filter(({ origin }) => origin.class !== 'weaker');
  const counted = (worth: (origin: TokenOrigin) => number) => ({
    low: sum(exact.filter(({ isSure }) => isSure).map(({ origin }) => worth(origin))),
    best: sum(exact.map(({ origin }) => worth(origin))),
    high: sum(had.map(({ origin }) => worth(origin))),
  });
  const alike = suppliers.filter(({ group }) => group === own.group);
  return {
    exclusive: counted(({ groups }) => (groups.length === 1 ? 1 : 0)),
    split: counted((origin) => evenShare(origin, alike)),
    unsplit: counted(() => 1),
    wordsTotal: sum(traced.map(({ origins }) => origins.length)),
    paragraphs: countTies(joint.map(own.tieOf)),
    paragraphsAlone: countTies(joint.filter(isFree).map(own.tieOf)),
    paragraphsTotal: joint.length,
  };
}

/** 1/k of a word for each of k groups, again evenly among the motions of one group that had it. */
function evenShare({ groups, motions }: TokenOrigin, alike: readonly Supplier[]): number {
  const own = alike.filter(({ reference }) => motions.includes(reference));
  return 1 / (groups.length * own.length);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
