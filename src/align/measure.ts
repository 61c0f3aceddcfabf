import type { ClauseMatch } from '../model/alignment.js';
import type { Span } from '../model/comparison.js';
import type { Profile, Token } from './profile.js';
import type { Weights } from './weights.js';

/** What the decision model sees of a pair, and the evidence behind it. */
export interface Measure {
  /** Greatest geometric mean of the two containments over the pairs of clauses. */
  readonly bestClause: number;
  readonly sourceCoverage: number;
  readonly jointCoverage: number;
  readonly clauses: readonly ClauseMatch[];
  readonly sourceSpans: readonly Span[];
  readonly jointSpans: readonly Span[];
  readonly shared: readonly string[];
}

/** Measures a source paragraph beside a joint paragraph, clause by clause. */
export function measure(source: Profile, joint: Profile, weights: Weights): Measure {
  const matches = source.clauses.map((clause) => {
    const byClause = joint.clauses.map((other) =>
      Math.sqrt(
        coverage(clause.tokens, stemsOf(other.tokens), weights) *
          coverage(other.tokens, stemsOf(clause.tokens), weights),
      ),
    );
    const best = Math.max(0, ...byClause);
    return {
      best,
      match: {
        source: clause.span,
        joint: best > 0 ? (joint.clauses[byClause.indexOf(best)]?.span ?? null) : null,
        coverage: coverage(clause.tokens, joint.stems, weights),
        kept: keptInOrder(clause.tokens, joint.tokens),
      },
    };
  });
  return {
    bestClause: Math.max(0, ...matches.map(({ best }) => best)),
    sourceCoverage: coverage(source.tokens, joint.stems, weights),
    jointCoverage: coverage(joint.tokens, source.stems, weights),
    clauses: matches.map(({ match }) => match),
    sourceSpans: runs(source.tokens, joint.stems, weights),
    jointSpans: runs(joint.tokens, source.stems, weights),
    shared: [...source.stems]
      .filter((stem) => joint.stems.has(stem))
      .sort((a, b) => weights(b) - weights(a))
      .slice(0, 6),
  };
}

function stemsOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.map(({ stem }) => stem));
}

/** Share of the weight of the words of `tokens` that `stems` has. */
function coverage(tokens: readonly Token[], stems: ReadonlySet<string>, weights: Weights): number {
  let all = 0;
  let found = 0;
  for (const { stem } of tokens) {
    const weight = weights(stem);
    all += weight;
    if (stems.has(stem)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/** Share of the words of `part` that stand in `whole` in the same order (longest common subsequence). */
export function keptInOrder(part: readonly Token[], whole: readonly Token[]): number {
  let previous = new Uint16Array(whole.length + 1);
  let current = new Uint16Array(whole.length + 1);
  for (const { norm } of part) {
    for (let place = 1; place <= whole.length; place += 1) {
      current[place] =
        whole[place - 1]?.norm === norm
          ? (previous[place - 1] ?? 0) + 1
          : Math.max(previous[place] ?? 0, current[place - 1] ?? 0);
    }
    [previous, current] = [current, previous];
  }
  return part.length === 0 ? 0 : (previous[whole.length] ?? 0) / part.length;
}

/** The stretches of `tokens` whose words are in `stems`, bridged over two foreign words, of some weight each. */
function runs(tokens: readonly Token[], stems: ReadonlySet<string>, weights: Weights): Span[] {
  const spans: Span[] = [];
  let start = -1;
  let end = -1;
  let weight = 0;
  let foreign = 0;
  const close = () => {
    if (start >= 0 && weight >= 4) spans.push([start, end]);
    start = -1;
    weight = 0;
  };
  for (const token of tokens) {
    if (stems.has(token.stem)) {
      if (start < 0) start = token.start;
      end = token.end;
      weight += weights(token.stem);
      foreign = 0;
    } else {
      foreign += 1;
      if (foreign > 2) close();
    }
  }
  close();
  return spans;
}
