import { mostBytes } from "./runtime/reach.js";

const lineFeed = 10;
const carriageReturn = 13;

/**
 * The bytes that a walk reads: those of the source where a line ends as it should and enough can be read behind it, a copy of the
 * line otherwise, such as the last one of a file that ends without a line break.
 */
export class LineWindow {
  /** What to read. */
  bytes: DataView = new DataView(new ArrayBuffer(0));
  private source: Uint8Array | undefined;
  private copy = new Uint8Array(0);

  /** Makes a line readable, and answers where in `bytes` it begins. */
  open(source: Uint8Array, from: number, to: number): number {
    const ending = source[to];
    if ((ending === lineFeed || ending === carriageReturn) && to + mostBytes <= source.length) {
      this.show(source);
      return from;
    }
    const length = to - from;
    if (this.copy.length < length + mostBytes) this.copy = new Uint8Array(2 * length + mostBytes);
    this.copy.set(source.subarray(from, to));
    this.copy[length] = lineFeed;
    this.show(this.copy);
    return 0;
  }

  private show(source: Uint8Array): void {
    if (source === this.source) return;
    this.source = source;
    this.bytes = new DataView(source.buffer, source.byteOffset, source.byteLength);
  }
}
