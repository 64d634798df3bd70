import type { Validator } from "../../../issues/validator.js";
import type { ReadOptions } from "../records/readOptions.js";
import { readRecords } from "../records/readRecords.js";
import type { RecordBatch } from "../records/recordBatch.js";
import type { ByteSource } from "../source/byteSource.js";
import { ndjsonPipeline } from "./ndjsonPipeline.js";

/**
 * Reads and validates one JSON value a line, in constant memory.
 *
 * A line that is broken, too long or not UTF-8 costs that line only: it is refused under its number, and so is a last
 * line that the input cuts off (`line-truncated`). A byte-order mark is taken off, line ends may be those of any system
 * but a lone carriage return, and blank lines count as lines but not as records. A slow reader holds the source back, and
 * a reader that leaves early closes it.
 *
 * @param source - A path, `-` for standard input, or a stream.
 * @param validator - What each value is checked with.
 * @param options - Settings.
 * @returns Batches in the order of the input; it can be iterated once.
 * @throws {RangeError} Where a number of the settings is out of its range.
 * @example
 * import { Readable } from "node:stream";
 * import { validate } from "opsc/issues";
 * import { readNdjson } from "opsc/node";
 * import { plainDateSchema } from "opsc/time";
 * const days = { validate: (value: unknown) => validate(plainDateSchema, value) };
 * const lines = Readable.from(['"2015-01-30"\n', '"2015-02-30"\n', "{\n", '"2015-03-01"\n']);
 * const valid: string[] = [];
 * const refused: number[] = [];
 * for await (const batch of readNdjson(lines, days)) {
 *   valid.push(...batch.values);
 *   refused.push(...batch.refused.map(({ line }) => line));
 * }
 * valid; //=> ["2015-01-30", "2015-03-01"]
 * refused; //=> [2, 3]
 */
export function readNdjson<Value>(
  source: ByteSource,
  validator: Validator<Value>,
  options: ReadOptions = {},
): AsyncGenerator<RecordBatch<Value>, void, undefined> {
  return readRecords(source, ndjsonPipeline(validator, options), options);
}
