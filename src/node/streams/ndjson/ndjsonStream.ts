import type { TransformStream } from "node:stream/web";
import type { Validator } from "../../../issues/validator.js";
import { batchTransform } from "../records/batchTransform.js";
import type { RecordOptions } from "../records/readOptions.js";
import type { RecordBatch } from "../records/recordBatch.js";
import { ndjsonPipeline } from "./ndjsonPipeline.js";

/**
 * Validates one JSON value a line as a Web stream, for `pipeThrough`: bytes in, batches out, held back by its reader.
 * It answers what {@link readNdjson} answers.
 *
 * @param validator - What each value is checked with.
 * @param options - Settings.
 * @returns The stream; it can be used once.
 * @throws {RangeError} Where a number of the settings is out of its range.
 * @example
 * import { ndjsonStream } from "opsc/node";
 * const anything = { validate: (value: unknown) => ({ ok: true as const, value, issues: [] }) };
 * const batches = new Blob(['{"a":1}\n{"a":2}\n']).stream().pipeThrough(ndjsonStream(anything));
 * const values: unknown[] = [];
 * for await (const batch of batches) values.push(...batch.values);
 * values; //=> [{ a: 1 }, { a: 2 }]
 */
export function ndjsonStream<Value>(
  validator: Validator<Value>,
  options: RecordOptions = {},
): TransformStream<Uint8Array, RecordBatch<Value>> {
  return batchTransform(ndjsonPipeline(validator, options));
}
