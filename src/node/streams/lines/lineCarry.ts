/** The beginning of a line whose end has not come yet, in a buffer that grows up to a bound and is used again. */
export class LineCarry {
  private buffer: Buffer = Buffer.alloc(0);

  /** Bytes held. */
  length = 0;

  /** Whether the line went beyond the bound: its bytes are let go, and nothing more of it is held. */
  overflown = false;

  /**
   * Makes an empty carry.
   *
   * @param bound - Most bytes that are ever held.
   */
  constructor(private readonly bound: number) {}

  /** Whether a line has begun. */
  get begun(): boolean {
    return this.overflown || this.length > 0;
  }

  /** Holds what stands in a chunk from `start` to `end`. */
  add(chunk: Buffer, start: number, end: number): void {
    const length = this.length + end - start;
    if (this.overflown || length > this.bound) {
      this.overflown = true;
      this.length = 0;
      return;
    }
    if (length > this.buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.min(this.bound, Math.max(length, 2 * this.buffer.length)));
      this.buffer.copy(larger, 0, 0, this.length);
      this.buffer = larger;
    }
    chunk.copy(this.buffer, this.length, start, end);
    this.length = length;
  }

  /** Answers what is held, and lets go of it. It holds good until something is added. */
  take(): Buffer {
    const held = this.buffer.subarray(0, this.length);
    this.length = 0;
    this.overflown = false;
    return held;
  }
}
