/** A generator and how to set its state. */
export interface Xoshiro {
  /** The next 32 bits as a number from 0 to 4,294,967,295. */
  readonly next: () => number;
  /** Sets the 128 bits of its state, of which one at least is not 0. */
  readonly start: (first: number, second: number, third: number, fourth: number) => void;
}

/**
 * The generator xoshiro128**: 128 bits of state, 32-bit integer arithmetic alone, nothing asked of a clock or a system.
 * It is no source of secrets.
 *
 * @source D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators" (2021); reference code in the public domain
 */
export const xoshiro = (): Xoshiro => {
  let a = 1;
  let b = 0;
  let c = 0;
  let d = 0;
  return {
    next: () => {
      const product = Math.imul(b, 5);
      const answer = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
      return answer;
    },
    start: (first, second, third, fourth) => {
      a = first | 0;
      b = second | 0;
      c = third | 0;
      d = fourth | 0;
    },
  };
};
