import type { Borrowed } from './borrowed.js';
import type { Candidate } from './candidates.js';
import type { Knowledge } from './knowledge.js';
import type { Profile, Unit } from './profile.js';

/** How the kinds of the two paragraphs and their references stand to each other, each 0 or 1. */
export function kindFeatures(source: Profile, joint: Profile) {
  const [one, other] = [source.paragraph.kind, joint.paragraph.kind];
  return {
    sameKind: one === other ? 1 : 0,
    citationCrossed: (one === 'citation') !== (other === 'citation') ? 1 : 0,
    bothCitations: one === 'citation' && other === 'citation' ? 1 : 0,
    recitalToOperative: one === 'recital' && other === 'operative' ? 1 : 0,
    operativeToRecital: one === 'operative' && other === 'recital' ? 1 : 0,
    otherReferences:
      source.references.size > 0 &&
      ![...source.references].some((reference) => joint.references.has(reference))
        ? 1
        : 0,
  };
}

/** The source clause and the joint clause that resemble each other most, and how much (0-1). */
function closestClauses({ source, joint, clauses }: Candidate) {
  const best = clauses.reduce((one, other) => (other.closeness > one.closeness ? other : one));
  return {
    one: source.clauses[clauses.indexOf(best)],
    other: joint.clauses[best.nearest],
    closeness: best.closeness,
  };
}

/** Clauses less alike than this do not speak of the same thing so plainly that a word could turn it into its opposite. */
const SAME_THING = 0.5;

/**
 * Whether the closest clauses demand opposite things: one has a word of one side ("lift the sanctions") and none of the other,
 * the other the reverse ("maintain the sanctions"), and they are alike otherwise.
 */
export function isOpposed(row: Candidate, { opposites }: Knowledge): boolean {
  const { one, other, closeness } = closestClauses(row);
  if (one === undefined || other === undefined || closeness < SAME_THING) return false;
  const has = ({ stems }: Unit, side: readonly string[]) => side.some((stem) => stems.has(stem));
  const apart = (ours: readonly string[], theirs: readonly string[]) =>
    has(one, ours) && !has(one, theirs) && has(other, theirs) && !has(other, ours);
  return opposites.some(
    ([first = [], second = []]) => apart(first, second) || apart(second, first),
  );
}

/** Whether the joint clause that the source resembles most keeps the words of no other source paragraph. */
export function isWrittenAnew(row: Candidate, borrowed: Borrowed): boolean {
  const { source, joint } = row;
  const { other } = closestClauses(row);
  if (other === undefined || joint.isFormula) return false;
  return ![...(borrowed.get(other) ?? [])].some((lender) => lender !== source);
}
