import { type ByteRange, readFrom } from "./byteRange.js";

const lineFeed = 10;

/**
 * The bytes of exactly those lines that begin in a range. What belongs to a line that began earlier is passed over, and
 * the last line is followed over the end of the range. It stops reading as soon as that is known.
 *
 * @param chunks - The bytes of the file from {@link readFrom} on.
 * @param range - The range.
 * @yields {Buffer} Parts of the chunks.
 */
export async function* linesOfRange(
  chunks: AsyncIterable<Buffer>,
  range: ByteRange,
): AsyncGenerator<Buffer, void, undefined> {
  let position = readFrom(range);
  let begun = range.start === 0;
  for await (const chunk of chunks) {
    let from = 0;
    if (!begun) {
      from = chunk.indexOf(lineFeed) + 1;
      begun = from > 0;
      if (position + (begun ? from : chunk.length) >= range.end) return;
    }
    if (begun) {
      // The line feed that ends the last line is the first that is not before the last byte of the range.
      const last = Math.max(from, range.end - 1 - position);
      const feed = last < chunk.length ? chunk.indexOf(lineFeed, last) : -1;
      yield chunk.subarray(from, feed === -1 ? chunk.length : feed + 1);
      if (feed !== -1) return;
    }
    position += chunk.length;
  }
}
