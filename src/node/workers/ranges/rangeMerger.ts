import type { LineIssues } from "../../streams/records/recordBatch.js";
import { SummaryCounter } from "../../streams/summary/summaryCounter.js";
import type { ValidationReport } from "../../streams/summary/validationReport.js";
import type { RangePart } from "./rangePart.js";

/** A report in its place, and the range that it came from. */
export interface MergedReport {
  /** The report, with the line numbers of the whole file and the sum of everything up to here. */
  readonly report: ValidationReport;
  /** Number of the range. */
  readonly range: number;
}

/** Hands out ranges in order and puts what comes back, in whatever order, into the order of the file. */
export class RangeMerger {
  private handedOut = 0;
  private head = 0;
  private linesBefore = 0;
  private readonly held = new Map<number, RangePart[]>();
  private readonly counter = new SummaryCounter();

  /**
   * Makes a merger to which nothing has come back.
   *
   * @param ranges - How many ranges there are.
   * @param window - How many ranges may be at work or held, so that what is held stays small.
   */
  constructor(
    private readonly ranges: number,
    private readonly window: number,
  ) {}

  /** Whether every range came back and was taken. */
  get finished(): boolean {
    return this.head === this.ranges;
  }

  /** The next range to work on; nothing where none is left, or where the first of those at work must come back before. */
  handOut(): number | undefined {
    if (this.handedOut >= Math.min(this.ranges, this.head + this.window)) return undefined;
    this.handedOut += 1;
    return this.handedOut - 1;
  }

  /** Takes in what came back of a range. */
  add(range: number, part: RangePart): void {
    const parts = this.held.get(range);
    if (parts === undefined) this.held.set(range, [part]);
    else parts.push(part);
  }

  /** Gives out what is next in the order of the file, as far as it came back. */
  *take(): Generator<MergedReport, void, undefined> {
    for (;;) {
      const range = this.head;
      const part = this.held.get(range)?.shift();
      if (part === undefined) return;
      this.counter.addSummary(part.summary);
      const [refused, remarks] = [this.place(part.refused), this.place(part.remarks)];
      if (part.lines !== undefined) {
        this.held.delete(range);
        this.linesBefore += part.lines;
        this.head += 1;
      }
      yield { range, report: { refused, remarks, summary: this.counter.summary() } };
    }
  }

  /** The report that ends all. */
  last(): ValidationReport {
    return { refused: [], remarks: [], summary: this.counter.summary() };
  }

  private place(found: readonly LineIssues[]): readonly LineIssues[] {
    const { linesBefore } = this;
    return linesBefore === 0
      ? found
      : found.map(({ line, issues }) => ({ line: line + linesBefore, issues }));
  }
}
