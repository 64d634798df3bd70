import type { Validator } from "../../../issues/validator.js";
import { ndjsonPipeline } from "../../streams/ndjson/ndjsonPipeline.js";
import type { RecordOptions } from "../../streams/records/readOptions.js";
import { endOfChunks, feedChunk } from "../../streams/records/recordPipeline.js";
import type { ByteRange } from "./byteRange.js";
import { linesOfRange } from "./linesOfRange.js";
import { PartBuilder } from "./partBuilder.js";
import type { RangePart } from "./rangePart.js";

/** Lines and issues after which a part is sent. */
const partSize = 2_048;

/** Records looked at before the size of a part is; no more than this many are over. */
const batchSize = 128;

/**
 * Validates the lines of a range.
 *
 * @param chunks - The bytes of the file from the byte before the range on.
 * @param range - The range.
 * @param validator - What each value is checked with.
 * @param options - Settings.
 * @yields {RangePart} What was found, some hundred lines at a time, and a last part that holds the number of lines.
 */
export async function* reportRange(
  chunks: AsyncIterable<Buffer>,
  range: ByteRange,
  validator: Validator<unknown>,
  options: RecordOptions,
): AsyncGenerator<RangePart, void, undefined> {
  const pipeline = ndjsonPipeline(validator, { ...options, batchSize }, "findings", range.start === 0);
  const builder = new PartBuilder();
  for await (const chunk of linesOfRange(chunks, range)) {
    for (const batch of feedChunk(pipeline, chunk)) {
      builder.add(batch);
      if (builder.found >= partSize) yield builder.take(undefined);
    }
  }
  for (const batch of endOfChunks(pipeline)) builder.add(batch);
  yield builder.take(pipeline.scanner.lines);
}
