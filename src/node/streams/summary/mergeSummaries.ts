import { SummaryCounter } from "./summaryCounter.js";
import type { ValidationSummary } from "./validationSummary.js";

/**
 * Adds summaries of parts to one of the whole; the order of the parts makes no difference.
 *
 * @param summaries - The parts.
 * @returns Their sum; the {@link emptySummary} for none.
 * @example
 * import { mergeSummaries } from "opsc/node";
 * const part = { records: 2, valid: 1, invalid: 1, issuesByCode: { "line-not-json": 1 } };
 * mergeSummaries(part, part); //=> { records: 4, valid: 2, invalid: 2, issuesByCode: { "line-not-json": 2 } }
 */
export function mergeSummaries(...summaries: readonly ValidationSummary[]): ValidationSummary {
  const counter = new SummaryCounter();
  for (const summary of summaries) counter.addSummary(summary);
  return counter.summary();
}
