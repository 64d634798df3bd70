import { codesOf } from "../../codes/codesOf.js";
import type { CodeEntry } from "../../codes/codeEntry.js";
import { missingReasons, type MissingReason } from "../codes/missingReasons.js";

/**
 * A code, or the reason why there is none.
 *
 * @example
 * import type { Answered, Sex } from "opsc/victims";
 * const sex: Answered<Sex> = "not-asked";
 * sex; //=> "not-asked"
 */
export type Answered<Code extends string> = Code | MissingReason;

/** The codes of a list and then the reasons for having none, as `z.enum` takes them. */
export const withMissing = <const Code extends string>(
  list: readonly [CodeEntry<Code>, ...CodeEntry<Code>[]],
): [Answered<Code>, ...Answered<Code>[]] => [...codesOf(list), ...codesOf(missingReasons)];
