/** The prime modulo which elimination counts: below 2^26, so that a product of two remainders and a sum stay exact in a number. */
export const prime = 67_108_859;

const inverseOfPrime = 1 / prime;

/**
 * Remainder of a whole number from 0 to below 2^53, without the slow `%` of numbers that are no small integers. The quotient is never one off:
 * a rounded product never falls where its factor rises, and for every k up to 2^53 / prime, `k * prime` and the number before it come out right.
 */
export const remainder = (value: number): number => value - Math.floor(value * inverseOfPrime) * prime;

/** The number whose product with this one has the remainder 1, by the extended Euclidean algorithm; the value is not 0. */
export function inverse(value: number): number {
  let [high, low, left, right] = [prime, value, 0, 1];
  while (low > 1) {
    const quotient = Math.floor(high / low);
    [high, low] = [low, high - quotient * low];
    [left, right] = [right, left - quotient * right];
  }
  return right < 0 ? right + prime : right;
}
