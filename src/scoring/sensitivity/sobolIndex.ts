/**
 * How much of the variance of a result comes from one factor.
 *
 * @example
 * import { sobolIndices, type SobolIndex } from "opsc/scoring";
 * const indices = sobolIndices(([first = 0]) => first, { factors: 2, seed: 1, draws: 500 });
 * const unused: SobolIndex | undefined = indices.factors[1];
 * unused?.total; //=> 0
 */
export interface SobolIndex {
  /** Share of the variance that goes with the factor alone (first order). An estimate, which can be a little below 0. */
  readonly first: number;
  /** Standard error of `first`. */
  readonly firstError: number;
  /** Share of the variance that goes with the factor alone and with all its interactions (total). */
  readonly total: number;
  /** Standard error of `total`. */
  readonly totalError: number;
}

/**
 * The Sobol indices of the factors of a model.
 *
 * @example
 * import { sobolIndices, type SobolIndices } from "opsc/scoring";
 * const indices: SobolIndices = sobolIndices(() => 4, { factors: 1, seed: 1, draws: 100 });
 * indices.variance; //=> 0
 */
export interface SobolIndices {
  /** One for each factor; where the result never moved all are 0. */
  readonly factors: readonly SobolIndex[];
  /** Mean of the result. */
  readonly mean: number;
  /** Variance of the result. */
  readonly variance: number;
  /** How often the model was evaluated: draws x (factors + 2). */
  readonly evaluations: number;
}
