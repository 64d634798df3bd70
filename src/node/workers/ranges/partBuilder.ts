import type { Issue } from "../../../issues/issue.js";
import type { LineIssues, RecordBatch } from "../../streams/records/recordBatch.js";
import { SummaryCounter } from "../../streams/summary/summaryCounter.js";
import type { RangePart } from "./rangePart.js";

/**
 * Gathers what is found into parts. Issues that say the same become one object: sent to another thread, it is written once
 * however many lines it stands for.
 */
export class PartBuilder {
  private refused: LineIssues[] = [];
  private remarks: LineIssues[] = [];
  private counter = new SummaryCounter();
  private readonly same = new Map<string, Issue>();

  /** How much was found since the last part: lines, and issues on them. */
  found = 0;

  /** Adds what was found on a batch. */
  add(batch: RecordBatch<unknown>): void {
    this.counter.addBatch(batch);
    for (const line of batch.refused) this.refused.push(this.shared(line));
    for (const line of batch.remarks) this.remarks.push(this.shared(line));
  }

  /** Makes a part of what was found; the last of a range says how many lines the range has. */
  take(lines: number | undefined): RangePart {
    const part = { refused: this.refused, remarks: this.remarks, summary: this.counter.summary(), lines };
    this.refused = [];
    this.remarks = [];
    this.counter = new SummaryCounter();
    this.same.clear();
    this.found = 0;
    return part;
  }

  private shared({ line, issues }: LineIssues): LineIssues {
    this.found += 1 + issues.length;
    return { line, issues: issues.map((issue) => this.firstLike(issue)) };
  }

  private firstLike(issue: Issue): Issue {
    const key = JSON.stringify(issue);
    const first = this.same.get(key);
    if (first === undefined) this.same.set(key, issue);
    return first ?? issue;
  }
}
