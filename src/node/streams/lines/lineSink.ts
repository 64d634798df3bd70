import type { LineFault } from "./lineFault.js";

/** Bytes that end a line: 0 where the input ends, 1 for a line feed, 2 for a carriage return and a line feed. */
export type LineEnding = 0 | 1 | 2;

/** What takes lines as they are found. Both functions answer whether the scanner should go on at once. */
export interface LineSink {
  /** Takes a line in UTF-8 as a stretch of a buffer, without its ending. The buffer holds good during the call only. */
  readonly line: (bytes: Buffer, start: number, end: number, number: number, ending: LineEnding) => boolean;
  /** Takes the number of a line that cannot be read, and why. */
  readonly fault: (number: number, fault: LineFault) => boolean;
}
