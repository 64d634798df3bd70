import { lineFaults, type LineFault } from "../lines/lineFault.js";
import type { LineEnding, LineSink } from "../lines/lineSink.js";
import type { BatchCollector } from "../records/batchCollector.js";
import { cellsOf } from "./csvCells.js";
import { csvIssues } from "./csvIssues.js";
import { type CsvLine, hasOddQuotes, joinLines } from "./csvLines.js";
import type { CsvTable } from "./csvTable.js";

/**
 * Puts lines together to rows. A cell runs over the end of a line as long as the number of quotes is odd. Where the row
 * that comes of it is broken, only its first line is refused and the others are read anew, so that a quote that was never
 * closed costs one line and not the rest of the file.
 */
export class CsvSink<Value> implements LineSink {
  private open: CsvLine[] = [];
  private openBytes = 0;

  /**
   * Makes a sink between two rows.
   *
   * @param table - What takes the rows.
   * @param collector - Where records go, and faults that are no rows.
   * @param delimiter - What stands between cells.
   * @param maximumRowBytes - Most bytes of a row over several lines.
   */
  constructor(
    private readonly table: CsvTable<Value>,
    private readonly collector: BatchCollector<Value>,
    private readonly delimiter: string,
    private readonly maximumRowBytes: number,
  ) {}

  line(buffer: Buffer, start: number, end: number, number: number, ending: LineEnding): boolean {
    if (start < end || this.open.length > 0) {
      const text = buffer.toString("utf8", start, end);
      this.accept({ text, number, ending, bytes: end - start + ending });
      if (this.openBytes > this.maximumRowBytes) this.breakRow();
    }
    return this.collector.ready.length === 0;
  }

  fault(number: number, fault: LineFault): boolean {
    this.breakRow();
    if (fault === "source-not-utf8") this.collector.fault(number, fault);
    else this.table.refuse(number, lineFaults[fault]);
    return this.collector.ready.length === 0;
  }

  /** Gives out what is still held when the last line was handed on. */
  end(): void {
    this.breakRow();
    this.table.end();
  }

  private accept(line: CsvLine): void {
    const odd = hasOddQuotes(line.text);
    if (this.open.length === 0 && !odd) {
      if (line.text !== "") this.table.addText(line.text, line.number, line.ending === 0);
      return;
    }
    this.open.push(line);
    this.openBytes += line.bytes;
    if (!odd || this.open.length === 1) return;
    const cells = cellsOf(joinLines(this.open), this.delimiter);
    if (cells === undefined) this.breakRow();
    else this.table.addCells(cells, this.takeOpen()[0]!.number, line.ending === 0);
  }

  /** Refuses the first open line. Of the others each is a row, but for the last where it holds an odd number of quotes. */
  private breakRow(): void {
    const [first, ...rest] = this.takeOpen();
    if (first === undefined) return;
    this.table.refuse(first.number, first.ending === 0 ? lineFaults["line-truncated"] : [csvIssues.quote]);
    for (const line of rest) this.accept(line);
  }

  private takeOpen(): CsvLine[] {
    const { open } = this;
    this.open = [];
    this.openBytes = 0;
    return open;
  }
}
