import type { LineScanner } from "../lines/lineScanner.js";
import type { RecordBatch } from "./recordBatch.js";

/** The way from chunks of bytes to batches of records: no waiting, no reading, so that any kind of stream can drive it. */
export interface RecordPipeline<Value> {
  /** Finds lines and hands them on. */
  readonly scanner: LineScanner;
  /** Where batches come out. */
  readonly collector: {
    readonly ready: RecordBatch<Value>[];
    readonly records: number;
    readonly stopped: boolean;
  };
  /** Gives out what is still held when the last line was handed on. */
  readonly end: () => void;
}

/**
 * Drives a chunk through a pipeline and gives each batch as soon as it is full.
 *
 * @param pipeline - The pipeline.
 * @param chunk - The chunk; it must stay as it is until the last batch was taken.
 * @yields {RecordBatch} The batches that became full.
 */
export function* feedChunk<Value>(
  { scanner, collector }: RecordPipeline<Value>,
  chunk: Buffer,
): Generator<RecordBatch<Value>> {
  scanner.load(chunk);
  for (let spent = false; !spent && !collector.stopped;) {
    spent = scanner.scan();
    yield* collector.ready.splice(0);
  }
}

/**
 * Tells a pipeline that there are no more bytes.
 *
 * @param pipeline - The pipeline.
 * @returns The last batches.
 */
export function endOfChunks<Value>({ scanner, collector, end }: RecordPipeline<Value>): RecordBatch<Value>[] {
  if (!collector.stopped) scanner.finish();
  end();
  return collector.ready.splice(0);
}
