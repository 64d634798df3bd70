import { TransformStream } from "node:stream/web";
import { toBuffer } from "../source/toBuffer.js";
import type { RecordBatch } from "./recordBatch.js";
import { endOfChunks, feedChunk, type RecordPipeline } from "./recordPipeline.js";

/**
 * A pipeline as a Web stream. It takes a chunk only when somebody waits for a batch.
 *
 * @param pipeline - The pipeline.
 * @returns The stream.
 */
export function batchTransform<Value>(
  pipeline: RecordPipeline<Value>,
): TransformStream<Uint8Array, RecordBatch<Value>> {
  return new TransformStream<Uint8Array, RecordBatch<Value>>({
    transform(chunk, controller) {
      for (const batch of feedChunk(pipeline, toBuffer(chunk))) controller.enqueue(batch);
      if (pipeline.collector.stopped) {
        for (const batch of endOfChunks(pipeline)) controller.enqueue(batch);
        controller.terminate();
      }
    },
    flush(controller) {
      for (const batch of endOfChunks(pipeline)) controller.enqueue(batch);
    },
  });
}
