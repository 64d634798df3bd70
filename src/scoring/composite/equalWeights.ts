/**
 * The same weight for every one of some indicators, of sum 1.
 *
 * @param count - How many there are: a whole number from 1.
 * @returns As many weights.
 * @throws RangeError where the number is none of these.
 * @source OECD and JRC, Handbook on Constructing Composite Indicators (2008), chapter 6
 * @example
 * import { equalWeights } from "opsc/scoring";
 * equalWeights(4); //=> [0.25, 0.25, 0.25, 0.25]
 */
export function equalWeights(count: number): readonly number[] {
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError("Expected a whole number from 1.");
  return Array.from({ length: count }, () => 1 / count);
}
