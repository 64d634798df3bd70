import type { Validator } from "../../../issues/validator.js";
import { readRecords } from "../records/readRecords.js";
import type { RecordBatch } from "../records/recordBatch.js";
import type { ByteSource } from "../source/byteSource.js";
import type { ReadCsvOptions } from "./csvOptions.js";
import { csvPipeline } from "./csvPipeline.js";

/**
 * Reads and validates the rows of a table in CSV (RFC 4180), in constant memory. The first row names the columns; each
 * other row becomes an object of texts, then what `toRecord` and `convert` make of it, and then meets the validator.
 *
 * A row with too many or too few cells is refused alone (`row-columns`). Where the quotes of a row are broken
 * (`row-quote`) its first line alone is refused and reading goes on at the next, even where a quote is never closed. A
 * header that is missing or unreadable, or that leaves a column without a name of its own, ends the reading. Empty lines
 * are passed over; for byte-order marks, long lines and the rest see {@link readNdjson}.
 *
 * @param source - A path, `-` for standard input, or a stream.
 * @param validator - What each record is checked with.
 * @param options - Settings.
 * @returns Batches in the order of the input, each record under the line where its row begins; it can be iterated once.
 * @throws {RangeError} Where a setting is out of its range.
 * @source RFC 4180, Common Format and MIME Type for Comma-Separated Values (CSV) Files, section 2
 * @example
 * import { readCsv } from "opsc/node";
 * const anything = { validate: (value: unknown) => ({ ok: true as const, value, issues: [] }) };
 * const found: unknown[] = [];
 * for await (const batch of readCsv(["sex;place\n", 'female;"TM;A"\n', "male\n"], anything, { delimiter: ";" })) {
 *   found.push(batch.values, batch.lines, batch.refused.map(({ line, issues }) => [line, issues[0]?.code]));
 * }
 * found; //=> [[{ sex: "female", place: "TM;A" }], [2], [[3, "row-columns"]]]
 */
export function readCsv<Value>(
  source: ByteSource,
  validator: Validator<Value>,
  options: ReadCsvOptions = {},
): AsyncGenerator<RecordBatch<Value>, void, undefined> {
  return readRecords(source, csvPipeline(validator, options), options);
}
