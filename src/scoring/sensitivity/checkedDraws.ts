/** How many random draws, and from which seed. */
export interface Draws {
  /** A whole number from 0 to 4,294,967,295. */
  readonly seed: number;
  /** How many rows A and as many rows B, 2 to 1,000,000. */
  readonly draws: number;
}

const most = 1_000_000;

/** The same options, or a RangeError where one is no number of its range. */
export function checkedDraws({ seed, draws }: Draws): Draws {
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) {
    throw new RangeError("Expected a seed that is a whole number from 0 to 4294967295.");
  }
  if (!Number.isInteger(draws) || draws < 2 || draws > most) {
    throw new RangeError(`Expected a number of draws from 2 to ${most}.`);
  }
  return { seed, draws };
}
