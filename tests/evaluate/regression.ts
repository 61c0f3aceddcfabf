import type { LogisticModel } from '../../src/text/logistic.js';

/** One observation: named features and whether it is true. */
export interface Observation {
  readonly features: Readonly<Record<string, number>>;
  readonly isTrue: boolean;
}

/**
 * Logistic regression by Newton's method on standardised features with a ridge penalty (so weights are comparable and none runs away);
 * the weights given back are those of the plain features. Deterministic.
 */
export function fitLogistic(
  observations: readonly Observation[],
  names: readonly string[],
  ridge: number,
): LogisticModel {
  const rows = observations.map(({ features }) => names.map((name) => features[name] ?? 0));
  const means = names.map((_, k) => mean(rows.map((row) => row[k] ?? 0)));
  const scales = names.map(
    (_, k) => Math.sqrt(mean(rows.map((row) => ((row[k] ?? 0) - (means[k] ?? 0)) ** 2))) || 1,
  );
  const design = rows.map((row) => [
    ...row.map((value, k) => (value - (means[k] ?? 0)) / (scales[k] ?? 1)),
    1,
  ]);
  const size = names.length + 1;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 50; round += 1) {
    const gradient = weights.map((weight, k) => (k === size - 1 ? 0 : ridge * weight));
    const hessian = Array.from({ length: size }, (_, k) =>
      Array.from({ length: size }, (_, q) => (k === q ? (k === size - 1 ? 1e-6 : ridge) : 0)),
    );
    design.forEach((row, i) => {
      const odds = row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0);
      const probability = 1 / (1 + Math.exp(-odds));
      const error = probability - (observations[i]?.isTrue ? 1 : 0);
      const curvature = probability * (1 - probability);
      for (let k = 0; k < size; k += 1) {
        const value = row[k] ?? 0;
        gradient[k] = (gradient[k] ?? 0) + error * value;
        const line = hessian[k] as number[];
        for (let q = 0; q < size; q += 1)
          line[q] = (line[q] ?? 0) + curvature * value * (row[q] ?? 0);
      }
    });
    const step = solve(hessian, gradient);
    weights = weights.map((weight, k) => weight - (step[k] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-7) break;
  }
  const plain = names.map((_, k) => (weights[k] ?? 0) / (scales[k] ?? 1));
  const intercept = plain.reduce(
    (sum, weight, k) => sum - weight * (means[k] ?? 0),
    weights[size - 1] ?? 0,
  );
  return {
    intercept: rounded(intercept),
    weights: Object.fromEntries(names.map((name, k) => [name, rounded(plain[k] ?? 0)])),
  };
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const rounded = (value: number) => Number(value.toPrecision(5));

/** Gaussian elimination with row exchange. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let i = 0; i < size; i += 1) {
    let pivot = i;
    for (let r = i + 1; r < size; r += 1)
      if (Math.abs(rows[r]?.[i] ?? 0) > Math.abs(rows[pivot]?.[i] ?? 0)) pivot = r;
    [rows[i], rows[pivot]] = [rows[pivot] as number[], rows[i] as number[]];
    const top = rows[i] as number[];
    for (let r = i + 1; r < size; r += 1) {
      const row = rows[r] as number[];
      const factor = (row[i] ?? 0) / (top[i] ?? 1);
      for (let c = i; c <= size; c += 1) row[c] = (row[c] ?? 0) - factor * (top[c] ?? 0);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i -= 1) {
    const row = rows[i] as number[];
    const rest = row
      .slice(i + 1, size)
      .reduce((sum, value, k) => sum + value * (solution[i + 1 + k] ?? 0), 0);
    solution[i] = ((row[size] ?? 0) - rest) / (row[i] ?? 1);
  }
  return solution;
}
