import { makeCases, type MadeCase } from "./makeCases.js";
import type { SyntheticOptions } from "./syntheticOptions.js";

function* linesOf(made: Iterable<MadeCase>): Generator<string, void, undefined> {
  for (const { sound, broken } of made)
    yield `${JSON.stringify(sound ?? broken)}
`;
}

/**
 * The records of `syntheticVictims` as NDJSON: one line for each, with its line feed.
 *
 * @param options - How many, from which seed, and which share is broken.
 * @returns An iterable that makes one line at a time and can be gone through once.
 * @throws RangeError where an option is out of its range.
 * @example
 * import { syntheticLines } from "opsc/synthetic";
 * const text = [...syntheticLines({ count: 3, seed: "an example" })].join("");
 * text.split("\n").length; //=> 4
 */
export function syntheticLines(options: SyntheticOptions): Generator<string, void, undefined> {
  return linesOf(makeCases(options));
}
