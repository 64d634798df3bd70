import type { Validator } from "../../../issues/validator.js";
import type { ReadOptions } from "../records/readOptions.js";
import { readRecords } from "../records/readRecords.js";
import type { ByteSource } from "../source/byteSource.js";
import { reportBatches } from "../summary/reportBatches.js";
import type { ValidationReport } from "../summary/validationReport.js";
import { ndjsonPipeline } from "./ndjsonPipeline.js";

/**
 * Validates one JSON value a line and tells what was found, for whoever does not want the values: {@link readNdjson} without them.
 * Records of this package's own kinds are then read from their bytes, and neither an object nor a string is made of one that is right.
 *
 * @param source - A path, `-` for standard input, or a stream.
 * @param validator - What each value is checked with.
 * @param options - Settings.
 * @returns Reports as they come, and a last one with the sum of the whole; it can be iterated once.
 * @throws {RangeError} Where a number of the settings is out of its range.
 * @example
 * import { validateNdjson } from "opsc/node";
 * import { syntheticLines } from "opsc/synthetic";
 * import { compileValidator, victimRecords } from "opsc/victims";
 * const lines = [...syntheticLines({ count: 20, seed: 1 }), "{\n"];
 * const found: unknown[] = [];
 * for await (const { refused, summary } of validateNdjson(lines, compileValidator(victimRecords)))
 *   found.push(refused.map(({ line }) => line), summary.valid);
 * found; //=> [[21], 20, [], 20]
 */
export function validateNdjson(
  source: ByteSource,
  validator: Validator<unknown>,
  options: ReadOptions = {},
): AsyncGenerator<ValidationReport, void, undefined> {
  return reportBatches(readRecords(source, ndjsonPipeline(validator, options, "findings"), options));
}
