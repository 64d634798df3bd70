import type { ValidationReport } from "../../streams/summary/validationReport.js";

/** What was found on a part of a range: lines are counted from its own first, and the sum is of this part alone. */
export interface RangePart extends ValidationReport {
  /** In the last part of a range, how many lines the range has. */
  readonly lines: number | undefined;
}
