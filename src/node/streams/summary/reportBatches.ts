import type { RecordBatch } from "../records/recordBatch.js";
import { SummaryCounter } from "./summaryCounter.js";
import type { ValidationReport } from "./validationReport.js";

/**
 * Lets go of the values of batches and keeps what was found on them.
 *
 * @param batches - What {@link readNdjson} or {@link readCsv} gives, or either of the Web streams.
 * @returns A report for each batch on which something was found, and a last one with the sum of the whole; it can be
 * iterated once.
 * @example
 * import { readNdjson, reportBatches } from "opsc/node";
 * const anything = { validate: (value: unknown) => ({ ok: true as const, value, issues: [] }) };
 * const found: unknown[] = [];
 * for await (const { refused, summary } of reportBatches(readNdjson(["1\n{\n2\n"], anything)))
 *   found.push(refused.map(({ line }) => line), summary.valid);
 * found; //=> [[2], 2, [], 2]
 */
export async function* reportBatches(
  batches: AsyncIterable<RecordBatch<unknown>>,
): AsyncGenerator<ValidationReport, void, undefined> {
  const counter = new SummaryCounter();
  for await (const batch of batches) {
    counter.addBatch(batch);
    const { refused, remarks } = batch;
    if (refused.length + remarks.length > 0) yield { refused, remarks, summary: counter.summary() };
  }
  yield { refused: [], remarks: [], summary: counter.summary() };
}
