import type { ProceedingPseudonym } from "../../victims/index.js";
import { tenDigits } from "../tenDigits.js";

/**
 * The pseudonym of a synthetic record of proceedings: `pk1_synthetic-docket-`, the seed and the index in ten digits each, and `-demo`.
 * It has the form of a pseudonym and anybody can see that no key was used.
 *
 * @param seed - A whole number from 0 to 4,294,967,295.
 * @param index - Likewise.
 * @returns Meaningless where one of them is not such a number.
 * @example
 * import { syntheticProceedingPseudonym } from "opsc/synthetic";
 * syntheticProceedingPseudonym(42, 7); //=> "pk1_synthetic-docket-0000000042-0000000007-demo"
 */
export function syntheticProceedingPseudonym(seed: number, index: number): ProceedingPseudonym {
  return `pk1_synthetic-docket-${tenDigits(seed)}-${tenDigits(index)}-demo` as ProceedingPseudonym;
}
