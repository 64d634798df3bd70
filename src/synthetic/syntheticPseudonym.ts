import type { Pseudonym } from "../victims/index.js";
import { tenDigits } from "./tenDigits.js";

/**
 * The pseudonym of a synthetic victim: `vk1_synthetic-victim-`, the seed and the index in ten digits each, and `-demo`. It has the form
 * of a pseudonym and anybody can see that no key was used and no child stands behind it. No two pairs of seed and index have the same one.
 *
 * @param seed - A whole number from 0 to 4,294,967,295.
 * @param index - Likewise.
 * @returns Meaningless where one of them is not such a number.
 * @example
 * import { syntheticPseudonym } from "opsc/synthetic";
 * syntheticPseudonym(42, 7); //=> "vk1_synthetic-victim-0000000042-0000000007-demo"
 */
export function syntheticPseudonym(seed: number, index: number): Pseudonym {
  return `vk1_synthetic-victim-${tenDigits(seed)}-${tenDigits(index)}-demo` as Pseudonym;
}
