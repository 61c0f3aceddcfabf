import type { ScoredPair } from '../model/alignment.js';
import type { Span } from '../model/comparison.js';
import { quoted } from '../model/quote.js';
import type { Settings } from '../model/settings.js';

const percent = (share: number) => `${Math.round(100 * share)} %`;

/** Why the pair is linked, strongest first, for a reader; `missing` says which parts of the source text are not here. */
export function reasonsFor(
  pair: ScoredPair,
  { clauseHeld }: Settings,
  text: string,
  missing: readonly Span[],
): string[] {
  const clauses = pair.treatment?.clauses ?? [];
  const held = clauses.filter(
    ({ source, coverage }) => coverage >= clauseHeld && !isMostlyIn(source, missing),
  ).length;
  const isTold = clauses.length > 1 && held > 0 && (missing.length > 0 || held === clauses.length);
  return [
    `${percent(pair.sourceCoverage)} of what the source says is found here, weighed by how telling its words are.`,
    ...(pair.shared.length > 0 ? [`Both have: ${pair.shared.join(', ')}.`] : []),
    ...(pair.alike.length > 0
      ? [`Near in meaning: ${pair.alike.map(([one, other]) => `${one} and ${other}`).join(', ')}.`]
      : []),
    ...(isTold
      ? [`${held} of its ${clauses.length} clauses ${held === 1 ? 'is' : 'are'} here.`]
      : []),
    ...(missing.length > 0
      ? [`Not found here: ${missing.map((span) => `“${quoted(text, span)}”`).join('; ')}.`]
      : []),
    ...((pair.features.lead ?? 0) >= 1
      ? ['No other paragraph of the joint motion comes near it.']
      : []),
    ...((pair.features.writtenAnew ?? 0) === 1
      ? ['No other paragraph of any motion has the words of this clause of the joint motion.']
      : []),
  ];
}

/** Whether half of a range and more lies in the spans. */
function isMostlyIn([start, end]: Span, spans: readonly Span[]): boolean {
  const covered = spans.reduce(
    (sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)),
    0,
  );
  return 2 * covered >= end - start;
}

/** Why the pair is not linked, in one sentence. */
export function reasonAgainst(pair: ScoredPair): string {
  const { lead = 0, citationCrossed = 0, opposed = 0 } = pair.features;
  if (opposed === 1) return 'The two want opposite things of the same object.';
  if (citationCrossed === 1) return 'One only cites what the other is about.';
  if (lead <= -1) return 'Another paragraph of the joint motion says more of it.';
  const shared = pair.shared.slice(0, 3).join(', ');
  return shared === ''
    ? `Only ${percent(pair.sourceCoverage)} of what the source says is found here, and no telling word is shared.`
    : `Only ${percent(pair.sourceCoverage)} of what the source says is found here (${shared}): the same subject, not the same statement.`;
}
