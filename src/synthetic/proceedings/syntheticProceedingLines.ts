import type { ProceedingRecord } from "../../victims/index.js";
import type { SyntheticOptions } from "../syntheticOptions.js";
import { syntheticProceedings } from "./syntheticProceedings.js";

function* linesOf(records: Iterable<ProceedingRecord>): Generator<string, void, undefined> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

/**
 * The records of `syntheticProceedings` as NDJSON: one line for each, with its line feed.
 *
 * @param options - How many, and from which seed.
 * @returns An iterable that makes one line at a time and can be gone through once.
 * @throws RangeError where an option is out of its range.
 * @example
 * import { syntheticProceedingLines } from "opsc/synthetic";
 * [...syntheticProceedingLines({ count: 3, seed: 1 })].every((line) => line.endsWith("\n")); //=> true
 */
export function syntheticProceedingLines(
  options: Omit<SyntheticOptions, "invalidShare">,
): Generator<string, void, undefined> {
  return linesOf(syntheticProceedings(options));
}
