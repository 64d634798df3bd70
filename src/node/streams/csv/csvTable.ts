import type { Issue } from "../../../issues/issue.js";
import { lineFaults } from "../lines/lineFault.js";
import type { BatchCollector } from "../records/batchCollector.js";
import { cellsOfRows } from "./csvCells.js";
import { headerIssues } from "./csvHeader.js";
import { csvIssues } from "./csvIssues.js";
import type { CsvRow } from "./csvOptions.js";

/** Gives rows their names and hands them to the collector, in groups, for the parser is called once for a group. */
export class CsvTable<Value> {
  private names: readonly string[] | undefined;
  private texts: string[] = [];
  private numbers: number[] = [];

  /**
   * Makes a table without a header.
   *
   * @param collector - What takes the records.
   * @param delimiter - What stands between cells.
   * @param group - Rows in a group.
   * @param toRecord - Makes a record of a row.
   */
  constructor(
    private readonly collector: BatchCollector<Value>,
    private readonly delimiter: string,
    private readonly group: number,
    private readonly toRecord: (row: CsvRow) => unknown,
  ) {}

  /** Takes a row that stands on one line. */
  addText(text: string, number: number, cutOff: boolean): void {
    if (this.collector.stopped) return;
    this.texts.push(text);
    this.numbers.push(number);
    if (this.names === undefined || cutOff || this.texts.length >= this.group) this.flush(cutOff);
  }

  /** Takes the cells of a row that stands on several lines. */
  addCells(cells: readonly string[], number: number, cutOff: boolean): void {
    this.flush();
    this.take(cells, number, cutOff);
  }

  /** Refuses a row. Where it should have been the header, nothing more can be read. */
  refuse(number: number, issues: readonly Issue[]): void {
    this.flush();
    if (this.collector.stopped) return;
    if (this.names !== undefined) this.collector.refuse(number, issues);
    else this.stop(number, [...issues, csvIssues.headerUnreadable]);
  }

  /** Hands on every row that is held; `cutOff` says of the last whether the input ended without ending its line. */
  flush(cutOff = false): void {
    const { texts, numbers } = this;
    if (texts.length === 0) return;
    this.texts = [];
    this.numbers = [];
    for (const [index, cells] of cellsOfRows(texts, this.delimiter).entries()) {
      const number = numbers[index]!;
      const last = cutOff && index === texts.length - 1;
      if (cells !== undefined) this.take(cells, number, last);
      else this.refuse(number, last ? lineFaults["line-truncated"] : [csvIssues.quote]);
    }
  }

  /** Hands on what is held at the end of the input. */
  end(): void {
    this.flush();
    if (this.names === undefined && !this.collector.stopped) this.stop(1, [csvIssues.headerMissing]);
  }

  private take(cells: readonly string[], number: number, cutOff: boolean): void {
    if (this.collector.stopped) return;
    const { names } = this;
    if (names === undefined) {
      const issues = headerIssues(cells);
      if (issues.length > 0) this.stop(number, issues);
      else this.names = cells;
    } else if (cells.length !== names.length) {
      const short = cutOff && cells.length < names.length;
      const columns = [csvIssues.columns(names.length, cells.length)];
      this.collector.refuse(number, short ? lineFaults["line-truncated"] : columns);
    } else {
      const row: Record<string, string> = {};
      for (let index = 0; index < names.length; index += 1) row[names[index]!] = cells[index]!;
      this.collector.check(this.toRecord(row), number);
    }
  }

  private stop(number: number, issues: readonly Issue[]): void {
    this.collector.refuse(number, issues);
    this.collector.stopped = true;
  }
}
