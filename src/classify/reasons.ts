import type { ScoredPair } from '../model/alignment.js';
import type { Span } from '../model/comparison.js';
import { quoted } from '../model/quote.js';
import type { Settings } from '../model/settings.js';
import { reason } from '../text/reasons.js';

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
    reason('share', { share: percent(pair.sourceCoverage) }),
    ...(pair.shared.length > 0 ? [reason('shared', { words: pair.shared.join(', ') })] : []),
    ...(pair.alike.length > 0
      ? [reason('alike', { words: pair.alike.map((words) => words.join(' ≈ ')).join(', ') })]
      : []),
    ...(isTold ? [reason(held === 1 ? 'clause' : 'clauses', { held, all: clauses.length })] : []),
    ...(missing.length > 0
      ? [reason('missing', { parts: missing.map((span) => `“${quoted(text, span)}”`).join('; ') })]
      : []),
    ...((pair.features.lead ?? 0) >= 1 && pair.treatment?.traits.otherLinks === 0
      ? [reason('alone')]
      : []),
    ...((pair.features.writtenAnew ?? 0) === 1 ? [reason('anew')] : []),
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
  if (opposed === 1) return reason('opposed');
  if (citationCrossed === 1) return reason('cited');
  if (lead <= -1) return reason('elsewhere');
  const share = percent(pair.sourceCoverage);
  const words = pair.shared.slice(0, 3).join(', ');
  return words === '' ? reason('little', { share }) : reason('subject', { share, words });
}
