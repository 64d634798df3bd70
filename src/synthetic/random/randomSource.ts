import { mix } from "./mix.js";
import { xoshiro } from "./xoshiro.js";

/**
 * Whole numbers that follow from a seed alone, the same on every platform.
 *
 * @example
 * import { randomSource, type RandomSource } from "opsc/synthetic";
 * const random: RandomSource = randomSource(1, 0);
 * random.below(1); //=> 0
 */
export interface RandomSource {
  /** The next number, 0 to 4,294,967,295. */
  readonly next: () => number;
  /** The next number below a limit of 1 to 32,768; no number comes more often than another by more than 1 in 65,536. */
  readonly below: (limit: number) => number;
  /** Whether something that happens so many times in a hundred happens now. */
  readonly chance: (percent: number) => boolean;
}

/** Different uses of one seed and index, so that one never shifts the numbers of another. */
export const streams = { victim: 1, defect: 2, position: 3, proceeding: 4 } as const;

/** The odd number nearest to 2^32 divided by the golden ratio, as in many generators: steps of it spread evenly. */
const step = 0x9e3779b9;

/** A source that can be set to another seed and index, so that a million records need only one. */
export interface MovableSource extends RandomSource {
  /** Sets it to the numbers of one index of one stream. */
  readonly moveTo: (seed: number, index: number, stream: number) => void;
}

/** A source that has not been set to anything yet. */
export const movableSource = (): MovableSource => {
  const { next, start } = xoshiro();
  return {
    next,
    // Of 31 bits: remainders of numbers that fill a machine word are ten times slower.
    below: (limit) => (next() >>> 1) % limit,
    chance: (percent) => (next() >>> 1) % 100 < percent,
    moveTo: (seed, index, stream) => {
      // For one seed and stream no two indexes come to the same state: every step can be undone.
      const key = mix(index ^ mix(seed ^ Math.imul(step, stream)));
      start(mix(key + step), mix(key + 2 * step), mix(key + 3 * step), mix(key + 4 * step));
    },
  };
};

/**
 * The numbers of one index of one seed, for a defect that is applied by hand.
 *
 * @param seed - A whole number from 0 to 4,294,967,295.
 * @param index - Likewise.
 * @returns The same numbers for the same arguments, always.
 * @source D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators" (2021): xoshiro128**
 * @example
 * import { randomSource } from "opsc/synthetic";
 * randomSource(1, 7).next() === randomSource(1, 7).next(); //=> true
 * randomSource(1, 7).next() === randomSource(1, 8).next(); //=> false
 */
export function randomSource(seed: number, index: number): RandomSource {
  const source = movableSource();
  source.moveTo(seed, index, streams.defect);
  return source;
}
