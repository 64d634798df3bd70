/**
 * The weighted power mean of values: (sum of w x^p)^(1/p) with weights of sum 1. It never falls when a value rises, so that means of
 * lower and of upper bounds are exact bounds.
 *
 * Exponent 1 is arithmetic and compensates fully; 0, the limit, is geometric; -1 harmonic; -Infinity the least and Infinity the largest
 * value. With an exponent of 0 or less a single 0 makes it 0. What has weight 0 is not there. The answer is always between the least and
 * the largest value, and where all are equal it is their value.
 *
 * @param values - Finite numbers of 0 or more.
 * @param weights - As many numbers of 0 or more, one of them above 0; they need not sum to 1.
 * @param exponent - The exponent p, infinities included.
 * @returns The mean.
 * @throws RangeError where lengths differ, a number is negative or not finite, or no weight is above 0.
 * @source G. H. Hardy, J. E. Littlewood and G. Pólya, Inequalities (1934), chapter 2
 * @example
 * import { powerMean } from "opsc/scoring";
 * powerMean([1, 0.5], [1, 1], 1); //=> 0.75
 * powerMean([1, 0.25], [1, 1], 0); //=> 0.5
 * powerMean([1, 0], [3, 1], -1); //=> 0
 * powerMean([1, 0.2], [1, 0], -Infinity); //=> 1
 */
export function powerMean(values: ArrayLike<number>, weights: ArrayLike<number>, exponent: number): number {
  const count = values.length;
  if (weights.length !== count || Number.isNaN(exponent)) {
    throw new RangeError("Expected one weight for each value, and an exponent.");
  }
  let total = 0;
  let least = Infinity;
  let most = -Infinity;
  for (let place = 0; place < count; place += 1) {
    const value = values[place]!;
    const weight = weights[place]!;
    if (!(value >= 0 && value < Infinity && weight >= 0 && weight < Infinity)) {
      throw new RangeError("Expected finite values and weights of 0 or more.");
    }
    if (weight === 0) continue;
    total += weight;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (total === 0) throw new RangeError("Expected a weight above 0.");
  if (exponent === -Infinity || least === most) return least;
  if (exponent === Infinity) return most;
  if (exponent <= 0 && least === 0) return 0;
  const mean =
    exponent === 1
      ? sumOf(values, weights, total)
      : meanOf(values, weights, total, exponent, exponent < 0 ? least : most);
  return Math.min(Math.max(mean, least), most);
}

const sumOf = (values: ArrayLike<number>, weights: ArrayLike<number>, total: number): number => {
  let sum = 0;
  for (let place = 0; place < values.length; place += 1) sum += weights[place]! * values[place]!;
  return sum / total;
};

/** In logarithms, relative to the value that weighs most: exact near exponent 0, and nothing overflows far from it. */
const meanOf = (
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  total: number,
  exponent: number,
  unit: number,
): number => {
  let sum = 0;
  for (let place = 0; place < values.length; place += 1) {
    const weight = weights[place]!;
    if (weight === 0) continue;
    const value = values[place]!;
    const ratio = value / unit;
    const logarithm = ratio === Infinity || ratio === 0 ? Math.log(value) - Math.log(unit) : Math.log(ratio);
    sum += weight * (exponent === 0 ? logarithm : Math.expm1(exponent * logarithm));
  }
  sum /= total;
  const above = exponent === 0 ? sum : Math.log1p(sum) / exponent;
  const factor = Math.exp(above);
  return factor === Infinity ? Math.exp(Math.log(unit) + above) : unit * factor;
};
