import type { AddresseeFact, LinkVerdict, VerbFact } from '../model/trace.js';
import { type Addressee, isSameAddressee } from './addressees.js';
import type { SegmentPair } from './align-segments.js';
import type { OpeningVerb } from './opening-verbs.js';

/** A fact before it is given its place and its sentence. */
export type Draft<F> = F extends unknown
  ? Omit<F, 'motion' | 'group' | 'source' | 'joint' | 'sentence'>
  : never;

/** How two opening verbs compare: on their common ladder, or as verbs of different ladders. */
export interface VerbComparison {
  readonly verdict: 'softened' | 'hardened' | 'same' | 'other';
  readonly ladder: string | null;
  readonly rungBefore: number | null;
  readonly rungAfter: number | null;
}

/** Compares two verbs; null where one side has none. */
export function compareVerbs(
  before: OpeningVerb | null,
  after: OpeningVerb | null,
): VerbComparison | null {
  if (before === null || after === null) return null;
  const ladder = Object.keys(before.rungs).find((name) => name in after.rungs);
  if (ladder === undefined) {
    return { verdict: 'other', ladder: null, rungBefore: null, rungAfter: null };
  }
  const [rungBefore, rungAfter] = [before.rungs[ladder] ?? 0, after.rungs[ladder] ?? 0];
  const verdict =
    rungAfter < rungBefore ? 'softened' : rungAfter > rungBefore ? 'hardened' : 'same';
  return { verdict, ladder, rungBefore, rungAfter };
}

/** The change of verb between two segments that say the same, or null where it kept its rung. */
export function verbChange({ source, joint }: SegmentPair): Draft<VerbFact> | null {
  const comparison = compareVerbs(source.verb, joint.verb);
  if (comparison === null || comparison.verdict === 'same') return null;
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

/** The change of addressee between two segments that ask the same, or null where there is none. */
export function addresseeChange({ source, joint }: SegmentPair): Draft<AddresseeFact> | null {
  const [before, after] = [source.addressees, joint.addressees];
  if (before.length === 0 || after.length === 0) return null;
  const lost = without(before, after);
  const won = without(after, before);
  if (lost.length === 0 && won.length === 0) return null;
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
  const verbs = pairs.map(({ source, joint }) => compareVerbs(source.verb, joint.verb)?.verdict);
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
