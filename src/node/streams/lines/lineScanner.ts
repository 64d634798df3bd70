import { isUtf8 } from "node:buffer";
import { LineCarry } from "./lineCarry.js";
import type { LineEnding, LineSink } from "./lineSink.js";
import { SourceStart } from "./sourceStart.js";
import { endsInsideLetter, linesAreUtf8 } from "./utf8.js";

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Finds lines in chunks of bytes and hands each to a sink as a stretch of the buffer in which it stands. Nothing is
 * decoded here. Of a line that runs over the end of a chunk at most the longest allowed line is held.
 */
export class LineScanner {
  private chunk: Buffer = Buffer.alloc(0);
  private position = 0;
  private allUtf8 = true;
  private readonly carry: LineCarry;
  private readonly start: SourceStart | undefined;

  /** Lines found so far, blank ones and those with a fault included. */
  lines = 0;

  /**
   * Makes a scanner at the first byte.
   *
   * @param sink - What takes the lines.
   * @param maximumLineBytes - Most bytes of a line without its ending.
   * @param fromStart - Whether a byte-order mark may stand first: not where the bytes are from the middle of a file.
   */
  constructor(
    private readonly sink: LineSink,
    private readonly maximumLineBytes: number,
    fromStart: boolean,
  ) {
    this.start = fromStart ? new SourceStart() : undefined;
    // One byte more for the carriage return that may end a line of the greatest length.
    this.carry = new LineCarry(maximumLineBytes + 1);
  }

  /** Takes the next chunk; the one before must be spent. */
  load(chunk: Buffer): void {
    this.chunk = this.start?.take(chunk) ?? chunk;
    this.position = 0;
    this.allUtf8 = linesAreUtf8(this.chunk, this.carry.begun);
  }

  /** Hands on the lines of the chunk and answers whether it is spent; where the sink asked for a rest, it is not. */
  scan(): boolean {
    const { chunk } = this;
    if (this.start?.foreign === true) return this.refuseSource();
    while (this.position < chunk.length) {
      const start = this.position;
      const feed = chunk.indexOf(lineFeed, start);
      if (feed === -1) {
        this.carry.add(chunk, start, chunk.length);
        break;
      }
      this.position = feed + 1;
      const goOn = this.carry.begun
        ? this.handOnCarried(chunk, start, feed)
        : this.handOn(chunk, start, feed, 1, this.allUtf8);
      if (!goOn) return false;
    }
    this.position = chunk.length;
    return true;
  }

  /** Hands on the last line where it has no ending. */
  finish(): void {
    if (this.start !== undefined) {
      this.chunk = this.start.end();
      this.position = 0;
      this.allUtf8 = false;
      while (this.chunk.length > 0 && !this.scan());
    }
    if (!this.carry.begun) return;
    if (this.carry.overflown) this.handOnOverflown();
    else {
      const held = this.carry.take();
      this.handOn(held, 0, held.length, 0, false);
    }
  }

  private refuseSource(): boolean {
    this.position = this.chunk.length;
    this.sink.fault(1, "source-not-utf8");
    return true;
  }

  private handOnCarried(chunk: Buffer, start: number, feed: number): boolean {
    this.carry.add(chunk, start, feed);
    if (this.carry.overflown) return this.handOnOverflown();
    const held = this.carry.take();
    return this.handOn(held, 0, held.length, 1, false);
  }

  private handOnOverflown(): boolean {
    this.carry.take();
    this.lines += 1;
    return this.sink.fault(this.lines, "line-too-long");
  }

  private handOn(bytes: Buffer, start: number, stop: number, ending: LineEnding, utf8: boolean): boolean {
    this.lines += 1;
    const returned = stop > start && bytes[stop - 1] === carriageReturn;
    const end = returned ? stop - 1 : stop;
    if (end - start > this.maximumLineBytes) return this.sink.fault(this.lines, "line-too-long");
    if (!utf8) {
      const line = bytes.subarray(start, end);
      if (!isUtf8(line)) {
        const cut = ending === 0 && !returned && endsInsideLetter(line);
        return this.sink.fault(this.lines, cut ? "line-truncated" : "line-not-utf8");
      }
    }
    return this.sink.line(bytes, start, end, this.lines, ending === 1 && returned ? 2 : ending);
  }
}
