import type { SaltelliRun } from "./saltelli.js";
import type { SobolIndex, SobolIndices } from "./sobolIndex.js";

/**
 * The estimates of one output: S = mean(yB (yAB - yA)) / V and ST = sum (yA - yAB)^2 / (2 N V), of outputs less their mean, which changes no
 * expectation and lowers the error of S. A factor that has no effect has exactly 0 in both.
 *
 * @source A. Saltelli and others, Computer Physics Communications 181 (2010), table 2; the error is that of a mean of independent terms
 */
export function indicesOf({ a, b, mixed }: SaltelliRun, output: number, outputs: number): SobolIndices {
  const draws = a.length / outputs;
  const { mean, variance } = momentsOf(a, b, output, outputs);
  const factors = mixed.map((own): SobolIndex => {
    if (variance === 0) return { first: 0, firstError: 0, total: 0, totalError: 0 };
    let first = 0;
    let firstSquares = 0;
    let total = 0;
    let totalSquares = 0;
    for (let at = output; at < a.length; at += outputs) {
      const step = own[at]! - a[at]!;
      const product = (b[at]! - mean) * step;
      const square = (step * step) / 2;
      first += product;
      firstSquares += product * product;
      total += square;
      totalSquares += square * square;
    }
    const error = (sum: number, squares: number): number =>
      Math.sqrt(Math.max(0, squares / draws - (sum / draws) ** 2) / draws) / variance;
    return {
      first: first / draws / variance,
      firstError: error(first, firstSquares),
      total: total / draws / variance,
      totalError: error(total, totalSquares),
    };
  });
  return { factors, mean, variance, evaluations: draws * (mixed.length + 2) };
}

const momentsOf = (
  a: Float64Array,
  b: Float64Array,
  output: number,
  outputs: number,
): { readonly mean: number; readonly variance: number } => {
  const count = (2 * a.length) / outputs;
  let sum = 0;
  let least = Infinity;
  let most = -Infinity;
  for (const rows of [a, b]) {
    for (let at = output; at < rows.length; at += outputs) {
      const value = rows[at]!;
      sum += value;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }
  // A result that never moves has no variance, not the rounding of one.
  if (least === most) return { mean: least, variance: 0 };
  const mean = sum / count;
  let squares = 0;
  for (const rows of [a, b]) {
    for (let at = output; at < rows.length; at += outputs) squares += (rows[at]! - mean) ** 2;
  }
  return { mean, variance: squares / count };
};
