const utf8Mark = [0xef, 0xbb, 0xbf];

/** Whether too few bytes are there to say that no mark stands there. */
const mayBeMark = (bytes: Buffer): boolean =>
  bytes.length < 2
    ? bytes[0] === undefined || bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === utf8Mark[0]
    : bytes.length === 2 && bytes[0] === utf8Mark[0] && bytes[1] === utf8Mark[1];

/** The first bytes of a source, gathered until it is plain whether a byte-order mark stands there. */
export class SourceStart {
  private gathered: Buffer | undefined = Buffer.alloc(0);

  /** Whether the mark of UTF-16 or UTF-32 was found. */
  foreign = false;

  /**
   * Takes the next chunk.
   *
   * @param chunk - The chunk.
   * @returns What is to be read: the chunk, or the first bytes without their mark, or nothing as long as it is not plain.
   */
  take(chunk: Buffer): Buffer {
    if (this.gathered === undefined) return chunk;
    const first = this.gathered.length === 0 ? chunk : Buffer.concat([this.gathered, chunk]);
    if (!mayBeMark(first)) return this.decide(first);
    this.gathered = Buffer.from(first);
    return first.subarray(0, 0);
  }

  /** Answers what was gathered where the source ended before three bytes. */
  end(): Buffer {
    return this.gathered === undefined ? Buffer.alloc(0) : this.decide(this.gathered);
  }

  private decide(first: Buffer): Buffer {
    this.gathered = undefined;
    const [a, b] = first;
    this.foreign = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
    return utf8Mark.every((byte, index) => first[index] === byte) ? first.subarray(3) : first;
  }
}
