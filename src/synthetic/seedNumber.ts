import { most } from "./syntheticOptions.js";

/**
 * The number behind a seed: itself, or the hash of a text.
 *
 * @param seed - A whole number from 0 to 4,294,967,295, or any text.
 * @returns A whole number in that range; two texts have the same one in about one of four thousand million cases.
 * @throws RangeError where it is neither.
 * @source G. Fowler, L. C. Noll and K.-P. Vo: FNV-1a, 32 bits, over UTF-8
 * @example
 * import { seedNumber } from "opsc/synthetic";
 * seedNumber(42); //=> 42
 * seedNumber("foobar"); //=> 3214735720
 */
export function seedNumber(seed: number | string): number {
  if (typeof seed === "string") {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(seed)) hash = Math.imul(hash ^ byte, 0x01000193);
    return hash >>> 0;
  }
  if (Number.isInteger(seed) && seed >= 0 && seed <= most) return seed;
  throw new RangeError(`expected a seed that is a whole number from 0 to ${most}, or a text`);
}
