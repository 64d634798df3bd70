import { between } from "./between.js";

/**
 * The weighted power mean of the children of one group, from arrays. Where no child has a weight it is 0.
 *
 * Sums are divided once, at the end, so that the mean of ones is exactly 1; other exponents than 1 work on ratios to the greatest value
 * (to the least one below 0), so that nothing overflows and equal values keep their value to the last bit.
 *
 * @source OECD/JRC Handbook on constructing composite indicators (2008), 6.10 and 6.11, for the two ends of the family
 */
export function groupMean(
  end: Int32Array,
  group: number,
  values: Float64Array,
  weights: Float64Array,
  power: number,
): number {
  const last = end[group]!;
  let total = 0;
  let sum = 0;
  let least = Infinity;
  let greatest = 0;
  for (let child = group + 1; child < last; child = end[child]!) {
    const weight = weights[child]!;
    if (weight === 0) continue;
    const value = values[child]!;
    total += weight;
    sum += weight * value;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  if (total === 0) return 0;
  if (power === 1) return between(least, sum / total, greatest);
  if (greatest === 0 || (power <= 0 && least === 0)) return 0;
  if (power === -Infinity) return least;
  const unit = power < 0 ? least : greatest;
  let inner = 0;
  for (let child = group + 1; child < last; child = end[child]!) {
    const weight = weights[child]!;
    if (weight === 0) continue;
    const logarithm = Math.log(values[child]! / unit);
    inner += weight * (power === 0 ? logarithm : Math.expm1(power * logarithm));
  }
  const mean = unit * Math.exp(power === 0 ? inner / total : Math.log1p(Math.max(-1, inner / total)) / power);
  return between(least, mean, greatest);
}
