/**
 * A chunk as a buffer over the same memory.
 *
 * @param chunk - Bytes, or text that stands for its bytes in UTF-8.
 * @returns The buffer.
 */
export function toBuffer(chunk: Uint8Array | string): Buffer {
  if (typeof chunk === "string") return Buffer.from(chunk, "utf8");
  return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
