import { checkedDraws } from "./checkedDraws.js";
import { indicesOf } from "./indicesOf.js";
import { saltelli } from "./saltelli.js";
import type { SobolIndices } from "./sobolIndex.js";

/**
 * Which factors of a model move its result: first-order and total Sobol indices by seeded Monte Carlo with standard errors.
 *
 * @param model - A pure function of independent inputs from 0 to below 1; it must not keep the array.
 * @param options - How many factors (1 to 64), the seed (a whole number from 0 to 4,294,967,295), and how many draws (2 to 1,000,000): the
 *   model is evaluated draws x (factors + 2) times.
 * @returns The indices; the same for the same arguments, on every machine that computes the model alike.
 * @throws RangeError where an option is out of range.
 * @source I. M. Sobol', Mathematical Modelling and Computational Experiment 1 (1993); A. Saltelli and others, Computer Physics
 *   Communications 181 (2010)
 * @example
 * import { sobolIndices } from "opsc/scoring";
 * const model = ([first = 0, second = 0]: Float64Array) => 3 * first + second;
 * const { factors } = sobolIndices(model, { factors: 2, seed: 1, draws: 4000 });
 * factors.map(({ total }) => total.toFixed(1)); //=> ["0.9", "0.1"]
 */
export function sobolIndices(
  model: (inputs: Float64Array) => number,
  options: { readonly factors: number; readonly seed: number; readonly draws: number },
): SobolIndices {
  const { factors } = options;
  if (!Number.isInteger(factors) || factors < 1 || factors > 64) {
    throw new RangeError("Expected a number of factors from 1 to 64.");
  }
  const run = saltelli(
    (inputs, outputs) => {
      outputs[0] = model(inputs);
    },
    { factors, outputs: 1 },
    checkedDraws(options),
  );
  return indicesOf(run, 0, 1);
}
