import type { LineIssues } from "../records/recordBatch.js";
import type { ValidationSummary } from "./validationSummary.js";

/**
 * What was found on the next stretch of an input.
 *
 * @example
 * import { emptySummary, type ValidationReport } from "opsc/node";
 * const report: ValidationReport = { refused: [], remarks: [], summary: emptySummary };
 * report.summary.records; //=> 0
 */
export interface ValidationReport {
  /** The records that are not valid, and the lines that cannot be read, in the order of the input. */
  readonly refused: readonly LineIssues[];
  /** The valid records on which there is a remark, in the order of the input. */
  readonly remarks: readonly LineIssues[];
  /** Sum of everything up to here; that of the last report is the sum of the whole. */
  readonly summary: ValidationSummary;
}
