import type { LineIssues, RecordBatch } from "../records/recordBatch.js";
import type { ValidationSummary } from "./validationSummary.js";

/** Sums up records as they come. */
export class SummaryCounter {
  private records = 0;
  private invalid = 0;
  private readonly codes = new Map<string, number>();

  /** Counts the records of a batch. */
  addBatch({ records, refused }: Pick<RecordBatch<unknown>, "records" | "refused">): void {
    this.records += records;
    this.invalid += refused.length;
    this.countIssues(refused);
  }

  /** Counts what another summary counted. */
  addSummary({ records, invalid, issuesByCode }: ValidationSummary): void {
    this.records += records;
    this.invalid += invalid;
    for (const [code, times] of Object.entries(issuesByCode)) this.countCode(code, times);
  }

  /** The summary of what was counted so far. */
  summary(): ValidationSummary {
    const { records, invalid } = this;
    const codes = [...this.codes].sort(([left], [right]) => (left < right ? -1 : 1));
    return { records, valid: records - invalid, invalid, issuesByCode: Object.fromEntries(codes) };
  }

  private countIssues(found: readonly LineIssues[]): void {
    for (const { issues } of found) for (const { code } of issues) this.countCode(code, 1);
  }

  private countCode(code: string, times: number): void {
    this.codes.set(code, (this.codes.get(code) ?? 0) + times);
  }
}
