/** A logistic regression: few named features, one weight each. */
export interface LogisticModel {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Log-odds of a model; `shared` holds further features. One that is not given counts as 0. */
export function logOdds(
  model: LogisticModel,
  features: Readonly<Record<string, number>>,
  shared: Readonly<Record<string, number>> = NONE,
): number {
  let sum = model.intercept;
  for (const name in model.weights)
    sum += (model.weights[name] as number) * (features[name] ?? shared[name] ?? 0);
  return sum;
}

const NONE = {};

/** Probability (0-1) for log-odds. */
export function toProbability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
