import type { TransformStream } from "node:stream/web";
import type { Validator } from "../../../issues/validator.js";
import { batchTransform } from "../records/batchTransform.js";
import type { RecordBatch } from "../records/recordBatch.js";
import type { CsvOptions } from "./csvOptions.js";
import { csvPipeline } from "./csvPipeline.js";

/**
 * Validates the rows of a table in CSV as a Web stream, for `pipeThrough`: bytes in, batches out, held back by its reader.
 * It answers what {@link readCsv} answers.
 *
 * @param validator - What each record is checked with.
 * @param options - Settings.
 * @returns The stream; it can be used once.
 * @throws {RangeError} Where a setting is out of its range.
 * @example
 * import { csvStream } from "opsc/node";
 * const anything = { validate: (value: unknown) => ({ ok: true as const, value, issues: [] }) };
 * const values: unknown[] = [];
 * for await (const batch of new Blob(["sex\nfemale\n"]).stream().pipeThrough(csvStream(anything)))
 *   values.push(...batch.values);
 * values; //=> [{ sex: "female" }]
 */
export function csvStream<Value>(
  validator: Validator<Value>,
  options: CsvOptions = {},
): TransformStream<Uint8Array, RecordBatch<Value>> {
  return batchTransform(csvPipeline(validator, options));
}
