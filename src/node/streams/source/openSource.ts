import { open } from "node:fs/promises";
import { abortable } from "./abortable.js";
import type { ByteSource, ByteStream, OpenSource } from "./byteSource.js";
import { bufferBytes, handleChunks } from "./handleChunks.js";
import { iterableChunks, webChunks } from "./streamChunks.js";

async function openFile(path: string | URL): Promise<OpenSource> {
  const handle = await open(path, "r");
  const facts = await handle.stat();
  const totalBytes = facts.isFile() ? facts.size : undefined;
  // One byte more than the file has, so that a small one is seen to end without a second buffer's worth.
  const size = Math.min(bufferBytes, (totalBytes ?? bufferBytes) + 1);
  return { chunks: handleChunks(handle, undefined, size), totalBytes, close: () => handle.close() };
}

function openStream(source: ByteStream, signal: AbortSignal | undefined): OpenSource {
  const chunks = "getReader" in source ? webChunks(source, signal) : iterableChunks(source, signal);
  return { chunks, totalBytes: undefined, close: () => Promise.resolve() };
}

/**
 * Opens a source. A stream is destroyed or cancelled as soon as its chunks are no longer iterated; a file waits for
 * `close`.
 *
 * @param source - A path, `-`, a URL or a stream.
 * @param signal - What stops the reading.
 * @returns Its chunks and, for a file, its size.
 * @throws The system's error where a file cannot be opened, and the signal's reason.
 */
export async function openSource(source: ByteSource, signal: AbortSignal | undefined): Promise<OpenSource> {
  signal?.throwIfAborted();
  const named = typeof source === "string" || source instanceof URL;
  const opened = !named
    ? openStream(source, signal)
    : source === "-"
      ? openStream(process.stdin, signal)
      : await openFile(source);
  return signal === undefined ? opened : { ...opened, chunks: abortable(opened.chunks, signal) };
}
