import type { CodeEntry } from "./codeEntry.js";

/**
 * The label of a code. Takes the list as an argument, so that a bundle holds only the lists it uses.
 *
 * @param list - The code list.
 * @param code - A code of that list.
 * @returns The label, or the code itself where the list does not hold it.
 * @example
 * import { evidenceLevels, labelOf } from "opsc/codes";
 * labelOf(evidenceLevels, "1"); //=> "State assertion"
 */
export function labelOf<Code extends string>(list: readonly CodeEntry<Code>[], code: Code): string {
  return list.find((entry) => entry.code === code)?.label ?? code;
}
