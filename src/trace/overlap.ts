import type { Link } from '../model/comparison.js';
import { byCodeUnit } from '../model/order.js';
import { type Overlap, PARTS, type SharedBefore } from '../model/trace.js';
import { isIn, wordsIn } from './credits.js';
import type { SearchedMotion, SharedRun } from './shared-runs.js';
import { isFormulaOnly, type Witness, type Witnesses, type WitnessParagraph } from './witness.js';

/** A paragraph counts as shared from this share of its words on: more of it is common than is not. */
const SHARED_SHARE = 0.5;

/** A paragraph of one motion with its runs in the other motions. */
interface Compared {
  readonly motion: Witness;
  readonly paragraph: WitnessParagraph;
  readonly runs: readonly { readonly other: Witness; readonly runs: readonly SharedRun[] }[];
}

/** Every paragraph of every motion against all other motions: what was common before the talks. */
export function compareMotions(searched: readonly SearchedMotion[]): Compared[] {
  return searched.flatMap(({ motion }) =>
    motion.paragraphs.map((paragraph) => ({
      motion,
      paragraph,
      runs: searched
        .filter((other) => other.motion !== motion)
        .map((other) => ({ other: other.motion, runs: other.runs(paragraph) })),
    })),
  );
}

/** How much of each motion stood in each other motion before the talks, by part. */
export function overlaps({ motions }: Witnesses, compared: readonly Compared[]): Overlap[] {
  const pairs = motions.flatMap((motion) =>
    motions.filter((other) => other !== motion).map((other) => ({ motion, other })),
  );
  return pairs.flatMap(({ motion, other }) => {
    const shared = compared
      .filter((one) => one.motion === motion)
      .map(({ paragraph, runs }) => {
        const words = wordsIn(paragraph, runs.find((one) => one.other === other)?.runs ?? []);
        return { paragraph, words, isShared: isShared(paragraph, words) };
      });
    return PARTS.map((part): Overlap => {
      const own = shared.filter((one) => isIn(part, one.paragraph));
      return {
        motion: motion.reference,
        group: motion.group,
        other: other.reference,
        otherGroup: other.group,
        part,
        words: own.reduce((total, { words }) => total + words, 0),
        wordsTotal: own.reduce((total, { paragraph }) => total + paragraph.tokens.length, 0),
        paragraphs: own.filter((one) => one.isShared).length,
        paragraphsTotal: own.length,
      };
    });
  });
}

/** Which other groups already had what survived. */
export function sharedBefore(
  { motions }: Witnesses,
  compared: readonly Compared[],
  links: readonly Link[],
): SharedBefore[] {
  const survivors = new Set(links.map(({ motion, source }) => `${motion}#${source}`));
  return compared
    .filter(({ paragraph }) => survivors.has(paragraph.fullId) && !isFormulaOnly(paragraph))
    .map(({ motion, paragraph, runs }) => {
      const otherGroups = groupsOf(motions).filter((group) => group !== motion.group);
      const others = otherGroups.filter((group) =>
        isShared(
          paragraph,
          wordsIn(
            paragraph,
            runs.filter(({ other }) => other.group === group).flatMap((one) => one.runs),
          ),
        ),
      );
      return {
        motion: motion.reference,
        group: motion.group,
        source: paragraph.paragraph.id,
        others,
        everybody: others.length > 0 && others.length === otherGroups.length,
      };
    });
}

function groupsOf(motions: readonly Witness[]): string[] {
  return [...new Set(motions.map(({ group }) => group))].sort(byCodeUnit);
}

function isShared({ tokens }: WitnessParagraph, shared: number): boolean {
  const words = tokens.filter(({ formula }) => !formula).length;
  return words > 0 && shared >= SHARED_SHARE * words;
}
