/** Numbers from 0 to below 1 from a seed, the same on every machine. */
export type Random = () => number;

/** Starts a row of numbers. */
export const randomOf = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** One of a list. */
export const pick = <Value>(list: readonly Value[], random: Random): Value =>
  list[Math.floor(random() * list.length)] as Value;
