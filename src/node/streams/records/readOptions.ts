import type { Result } from "../../../issues/result.js";

/**
 * How far the reading is.
 *
 * @example
 * import type { ReadProgress } from "opsc/node";
 * const progress: ReadProgress = { bytes: 512, totalBytes: 1024, records: 3 };
 * progress.bytes / (progress.totalBytes ?? Infinity); //=> 0.5
 */
export interface ReadProgress {
  /** Bytes read so far. */
  readonly bytes: number;
  /** Bytes there are in all, where that is known. */
  readonly totalBytes: number | undefined;
  /** Records looked at so far. */
  readonly records: number;
}

/**
 * Settings for a stream of records.
 *
 * @example
 * import type { RecordOptions } from "opsc/node";
 * const options: RecordOptions = { batchSize: 256, maximumLineBytes: 65_536 };
 * options.batchSize; //=> 256
 */
export interface RecordOptions {
  /** Most records in a batch, 1 to 4,096; 512 unless told. */
  readonly batchSize?: number | undefined;
  /** Most bytes in a line, and in a row over several lines; 1,048,576 unless told. A longer line is refused alone. */
  readonly maximumLineBytes?: number | undefined;
  /** What turns a record of another system into one of ours before it is validated; its issues are kept. */
  readonly convert?: ((value: unknown) => Result<unknown>) | undefined;
}

/**
 * Settings for reading records from a source.
 *
 * @example
 * import type { ReadOptions } from "opsc/node";
 * const options: ReadOptions = { signal: AbortSignal.timeout(60_000) };
 * options.signal?.aborted; //=> false
 */
export interface ReadOptions extends RecordOptions {
  /** What stops the reading: it then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Is told how far the reading is, at most once a chunk. */
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}
