import type { Issue } from "../../../issues/issue.js";
import type { Validator } from "../../../issues/validator.js";
import { lineFaults, type LineFault } from "../lines/lineFault.js";
import type { LineIssues, RecordBatch } from "./recordBatch.js";

/** Gathers records into batches, and validates those that were not before. */
export class BatchCollector<Value> {
  private values: Value[] = [];
  private lines: number[] = [];
  private refused: LineIssues[] = [];
  private remarks: LineIssues[] = [];
  private held = 0;

  /** Batches that are full and wait to be taken. */
  readonly ready: RecordBatch<Value>[] = [];

  /** Records looked at since the beginning. */
  records = 0;

  /** Whether nothing more of the input can be read, for a reason that was given. */
  stopped = false;

  /**
   * Makes a collector without any record.
   *
   * @param validator - What each record is checked with.
   * @param batchSize - Records in a full batch.
   */
  constructor(
    private readonly validator: Validator<Value>,
    private readonly batchSize: number,
  ) {}

  /** Validates a record and answers whether no batch waits to be taken. */
  check(value: unknown, line: number): boolean {
    const result = this.validator.validate(value);
    if (!result.ok) return this.refuse(line, result.issues);
    this.values.push(result.value);
    this.lines.push(line);
    return this.pass(line, result.issues);
  }

  /** Counts a record that was found valid and of which nobody wants the value, and answers whether no batch waits to be taken. */
  pass(line: number, issues: readonly Issue[]): boolean {
    if (issues.length > 0) this.remarks.push({ line, issues });
    return this.count();
  }

  /** Refuses a record and answers whether no batch waits to be taken. */
  refuse(line: number, issues: readonly Issue[]): boolean {
    this.refused.push({ line, issues });
    return this.count();
  }

  /** Refuses a line that cannot be read and answers whether no batch waits to be taken. */
  fault(line: number, fault: LineFault): boolean {
    if (fault === "source-not-utf8") this.stopped = true;
    return this.refuse(line, lineFaults[fault]);
  }

  /** Makes a batch of what is left. */
  flush(): void {
    if (this.held === 0) return;
    const { values, lines, refused, remarks, held: records } = this;
    this.ready.push({ values, lines, refused, remarks, records });
    this.values = [];
    this.lines = [];
    this.refused = [];
    this.remarks = [];
    this.held = 0;
  }

  private count(): boolean {
    this.records += 1;
    this.held += 1;
    if (this.held >= this.batchSize) this.flush();
    return this.ready.length === 0;
  }
}
