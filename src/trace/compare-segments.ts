import type { AddresseeFact, LinkVerdict, VerbFact } from '../model/trace.js';
import { type Addressee, isSameAddressee } from './addressees.js';
import type { SegmentPair } from './align-segments.js';
import type { OpeningVerb } from './opening-verbs.js';

/** A fact before it is given its place and its sentence. */
export type Draft<F> = F extends unknown
  ? Omit<F, 'motion' | 'group' | 'source' | 'joint' | 'sentence'>
  : never;

/** How two opening verbs compare: on their common ladder, or as verbs of different ladders. */
interface VerbComparison {
  readonly verdict: 'softened' | 'hardened' | 'same' | 'other';
  readonly ladder: string;
  readonly rungBefore: number | null;
  readonly rungAfter: number | null;
}

/** Compares two verbs; null where one side has none. */
function compareVerbs(
  before: OpeningVerb | null,
  after: OpeningVerb | null,
): VerbComparison | null {
  if (before === null || after === null) return null;
  const ladder = Object.keys(before.rungs).find((name) => name in after.rungs);
  if (ladder === undefined) {
    const both = [before, after].map(({ rungs }) => Object.keys(rungs)[0]).join(' → ');
    return { verdict: 'other', ladder: both, rungBefore: null, rungAfter: null };
  }
  const [rungBefore, rungAfter] = [before.rungs[ladder] ?? 0, after.rungs[ladder] ?? 0];
  const verdict =
    rungAfter < rungBefore ? 'softened' : rungAfter > rungBefore ? 'hardened' : 'same';
  return { verdict, ladder, rungBefore, rungAfter };
}

/** Ladders of demands, and of statements into which a demand may turn. */
const DEMANDS = ['demand'];
const STATEMENTS = ['conviction', 'assertion', 'expectation', 'advice'];

/** The change of verb between two segments that say the same, or null where it kept its rung or is in doubt. */
export function verbChange(pair: SegmentPair): Draft<VerbFact> | null {
  const { source, joint } = pair;
  const comparison = verbComparison(pair);
  if (comparison === null || comparison.verdict === 'same') return null;
  if (comparison.verdict === 'other' && !isDemandOnOneSide(source.verb, joint.verb)) return null;
  return {
    ...comparison,
    kind: 'verb',
    verdict: comparison.verdict,
    before: source.verb?.text ?? null,
    after: joint.verb?.text ?? null,
    sourceSpan: source.verb?.span ?? null,
    jointSpan: joint.verb?.span ?? null,
  };
}

/** Compares the verbs of a pair; where a rival of the joint segment would say otherwise, there is no verdict. */
function verbComparison({ source, joint, rivals }: SegmentPair): VerbComparison | null {
  const comparison = compareVerbs(source.verb, joint.verb);
  const isDoubtful = rivals.some((rival) => {
    const other = compareVerbs(source.verb, rival.verb)?.verdict ?? 'other';
    return other !== 'other' && other !== comparison?.verdict;
  });
  return isDoubtful ? null : comparison;
}

function isDemandOnOneSide(before: OpeningVerb | null, after: OpeningVerb | null): boolean {
  const isOn = (verb: OpeningVerb | null, ladders: readonly string[]) =>
    ladders.some((ladder) => verb !== null && ladder in verb.rungs);
  return (
    (isOn(before, DEMANDS) && isOn(after, STATEMENTS)) ||
    (isOn(before, STATEMENTS) && isOn(after, DEMANDS))
  );
}

/** The change of addressee between two segments that ask the same, or null where there is none or it is in doubt. */
export function addresseeChange({
  source,
  joint,
  rivals,
}: SegmentPair): Draft<AddresseeFact> | null {
  const [before, after] = [source.addressees, joint.addressees];
  if (before.length === 0 || after.length === 0) return null;
  const lost = without(
    before,
    [joint, ...rivals].flatMap((segment) => segment.addressees),
  );
  const won = without(after, before);
  const kept = without(before, after);
  if (lost.length !== kept.length || (lost.length === 0 && won.length === 0)) return null;
  return {
    kind: 'addressee',
    verdict: won.length === 0 ? 'narrowed' : lost.length === 0 ? 'widened' : 'shifted',
    actorsBefore: before.map(({ name }) => name),
    actorsAfter: after.map(({ name }) => name),
    before: before.map(({ name }) => name).join(', '),
    after: after.map(({ name }) => name).join(', '),
    sourceSpan: source.verb?.span ?? null,
    jointSpan: joint.verb?.span ?? null,
  };
}

/** The verdict of a link over all its segments. */
export function verdictOver(
  pairs: readonly SegmentPair[],
): Pick<LinkVerdict, 'verb' | 'addressee'> {
  const verbs = pairs.map((pair) => verbComparison(pair)?.verdict);
  const asked = pairs.filter(
    ({ source, joint }) => source.addressees.length > 0 && joint.addressees.length > 0,
  );
  const isChanged = asked.some((pair) => addresseeChange(pair) !== null);
  return {
    verb: verbVerdict(verbs),
    addressee: asked.length === 0 ? 'none' : isChanged ? 'changed' : 'same',
  };
}

function verbVerdict(
  verdicts: readonly (VerbComparison['verdict'] | undefined)[],
): LinkVerdict['verb'] {
  if (verdicts.includes('softened')) return verdicts.includes('hardened') ? 'mixed' : 'softened';
  if (verdicts.includes('hardened')) return 'hardened';
  if (verdicts.includes('same')) return 'same';
  return verdicts.includes('other') ? 'other' : 'none';
}

function without(some: readonly Addressee[], others: readonly Addressee[]): Addressee[] {
  return some.filter((one) => !others.some((other) => isSameAddressee(one, other)));
}
