import type { LpProblem } from "../model/lpSolver.js";

/** A left-hand side over the variables of a programme. */
export interface SparseSum {
  /** Variables. */
  readonly indices: readonly number[];
  /** Coefficients, whole numbers. */
  readonly values: readonly number[];
  /** Right-hand side. */
  readonly value: number;
}

/** Equations as compressed rows. */
export function packed(
  sums: readonly SparseSum[],
): Pick<LpProblem, "starts" | "indices" | "values" | "rightHandSide"> {
  const starts = new Int32Array(sums.length + 1);
  sums.forEach(({ indices }, place) => {
    starts[place + 1] = starts[place]! + indices.length;
  });
  const indices = new Int32Array(starts[sums.length]!);
  const values = new Float64Array(indices.length);
  sums.forEach((sum, place) => {
    indices.set(sum.indices, starts[place]);
    values.set(sum.values, starts[place]);
  });
  return { starts, indices, values, rightHandSide: Float64Array.from(sums, ({ value }) => value) };
}
