import { seedNumber } from "./seedNumber.js";
import { most, type CheckedOptions, type SyntheticOptions } from "./syntheticOptions.js";

const isWhole = (value: number, lowest: number, highest: number): boolean =>
  Number.isInteger(value) && value >= lowest && value <= highest;

/** Checks options before the first record is made. Wrong ones are an error of the program, so it throws a RangeError. */
export const checkedOptions = ({
  count,
  seed,
  from = 0,
  invalidShare = 0,
}: SyntheticOptions): CheckedOptions => {
  if (!isWhole(from, 0, most)) {
    throw new RangeError(`expected "from" to be a whole number from 0 to ${most}`);
  }
  if (!isWhole(count, 0, most + 1 - from)) {
    throw new RangeError(
      `expected "count" to be a whole number, 0 or more, so that no index is above ${most}`,
    );
  }
  // Written so that it refuses NaN as well.
  if (!(invalidShare >= 0 && invalidShare <= 1)) {
    throw new RangeError('expected "invalidShare" to be a number from 0 to 1');
  }
  const perMillion = Math.round(invalidShare * 1_000_000);
  return { seed: seedNumber(seed), from, to: from + count, perMillion };
};
