import type { LeafCountsContent } from "../../../statistics/tabulate/leafCounts.js";
import type { ReadOptions } from "../../streams/records/readOptions.js";
import type { ValidationReport } from "../../streams/summary/validationReport.js";
import { rangeAt, rangeCount } from "../ranges/byteRange.js";
import { RangeMerger } from "../ranges/rangeMerger.js";
import type { ThreadSetup } from "./messages.js";
import { ThreadPool } from "./threadPool.js";

/** A file that threads work on. */
export interface ThreadedFile extends Pick<ReadOptions, "signal" | "onProgress"> {
  /** What each thread is started with. */
  readonly setup: ThreadSetup;
  /** How many threads there may be. */
  readonly workers: number;
  /** Bytes of the file. */
  readonly fileBytes: number;
  /** Bytes of a range. */
  readonly rangeBytes: number;
  /** Is given what each thread counted, before the last report; where the setup has a plan. */
  readonly onCounts?: ((counts: readonly LeafCountsContent[]) => void) | undefined;
}

/**
 * Validates a file in threads, each of which works on one range after another. Only what was found comes back, and no
 * more of it waits here than a few thousand lines for each thread.
 *
 * @param file - The file.
 * @yields {ValidationReport} What was found, in the order of the file, and a last report with the sum of the whole.
 */
export async function* validateInThreads(
  file: ThreadedFile,
): AsyncGenerator<ValidationReport, void, undefined> {
  const { setup, fileBytes, rangeBytes, signal, onProgress, onCounts } = file;
  signal?.throwIfAborted();
  const ranges = rangeCount(fileBytes, rangeBytes);
  const workers = Math.min(file.workers, ranges);
  const merger = new RangeMerger(ranges, 2 * workers);
  const pool = new ThreadPool(workers, setup);
  let [bytes, records] = [0, 0];
  const abort = (): void => {
    pool.fail(signal?.reason);
  };
  signal?.addEventListener("abort", abort, { once: true });
  try {
    while (!merger.finished) {
      while (pool.hasIdle) {
        const range = merger.handOut();
        if (range === undefined) break;
        pool.work(range, rangeAt(range, fileBytes, rangeBytes));
      }
      const { range, part } = await pool.inbox.next();
      merger.add(range, part);
      records += part.summary.records;
      if (part.lines !== undefined) {
        const { start, end } = rangeAt(range, fileBytes, rangeBytes);
        bytes += end - start;
        onProgress?.({ bytes, totalBytes: fileBytes, records });
      }
      for (const merged of merger.take()) {
        const { refused, remarks } = merged.report;
        if (refused.length + remarks.length > 0) yield merged.report;
        pool.taken(merged.range);
      }
    }
    onCounts?.(await pool.counts());
    yield merger.last();
  } finally {
    signal?.removeEventListener("abort", abort);
    await pool.close();
  }
}
