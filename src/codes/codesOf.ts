import type { CodeEntry } from "./codeEntry.js";

/**
 * The codes of a list, in its order, as a tuple type that `z.enum` takes.
 *
 * @param list - A code list of this package or one of the caller's in the same shape.
 * @returns The codes alone; never empty for a list of this package.
 * @example
 * import { codesOf, directnesses } from "opsc/codes";
 * codesOf(directnesses); //=> ["direct", "indirect"]
 */
export function codesOf<const Code extends string>(
  list: readonly [CodeEntry<Code>, ...CodeEntry<Code>[]],
): [Code, ...Code[]] {
  const [first, ...rest] = list;
  return [first.code, ...rest.map((entry) => entry.code)];
}
