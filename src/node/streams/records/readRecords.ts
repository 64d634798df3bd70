import { openSource } from "../source/openSource.js";
import type { ByteSource } from "../source/byteSource.js";
import type { ReadOptions } from "./readOptions.js";
import type { RecordBatch } from "./recordBatch.js";
import { endOfChunks, feedChunk, type RecordPipeline } from "./recordPipeline.js";

/**
 * Reads a source through a pipeline. Nothing is read ahead of the reader but what the source itself holds in its buffers.
 *
 * @param source - Where the bytes come from.
 * @param pipeline - What makes batches of them.
 * @param options - Settings.
 * @yields {RecordBatch} The batches.
 */
export async function* readRecords<Value>(
  source: ByteSource,
  pipeline: RecordPipeline<Value>,
  { signal, onProgress }: ReadOptions,
): AsyncGenerator<RecordBatch<Value>, void, undefined> {
  const { chunks, totalBytes, close } = await openSource(source, signal);
  const { collector } = pipeline;
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      for (const batch of feedChunk(pipeline, chunk)) {
        yield batch;
        signal?.throwIfAborted();
      }
      bytes += chunk.length;
      onProgress?.({ bytes, totalBytes, records: collector.records });
      if (collector.stopped) break;
    }
    yield* endOfChunks(pipeline);
  } finally {
    const closing = close();
    // A pipe that never gives the bytes it was asked for cannot be closed either: after the signal nobody waits for it.
    if (signal?.aborted !== true) await closing;
  }
}
