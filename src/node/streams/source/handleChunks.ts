import type { FileHandle } from "node:fs/promises";

/** Bytes in a buffer for reading files. */
export const bufferBytes = 1 << 20;

/**
 * The bytes of an open file in two buffers that take turns: while one is looked at, the other is being filled.
 *
 * @param handle - The file; it stays open.
 * @param position - Byte to begin at; `undefined` reads on from wherever the file stands, as a pipe must be read.
 * @param size - Bytes in each buffer.
 * @yields {Buffer} Views of the buffers, each good until the next is asked for.
 */
export async function* handleChunks(
  handle: FileHandle,
  position: number | undefined,
  size: number = bufferBytes,
): AsyncGenerator<Buffer, void, undefined> {
  let at = position;
  let [current, other] = [Buffer.allocUnsafeSlow(size), Buffer.allocUnsafeSlow(size)];
  let reading = handle.read(current, 0, size, at ?? null);
  try {
    for (;;) {
      const { bytesRead } = await reading;
      if (bytesRead === 0) return;
      if (at !== undefined) at += bytesRead;
      reading = handle.read(other, 0, size, at ?? null);
      // A failure is told when the next chunk is asked for; until then it must not count as unhandled.
      reading.catch(() => undefined);
      yield current.subarray(0, bytesRead);
      [current, other] = [other, current];
    }
  } finally {
    await reading.catch(() => undefined);
  }
}
