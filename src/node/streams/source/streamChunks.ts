import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { toBuffer } from "./toBuffer.js";

/**
 * The chunks of a Node stream or of anything else that can be iterated. Leaving early, or the signal, destroys a stream.
 *
 * @param source - What is iterated.
 * @param signal - What stops the reading while a chunk is awaited.
 * @yields {Buffer} Each chunk.
 */
export async function* iterableChunks(
  source: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Buffer> {
  const destroy = (): void => {
    if (source instanceof Readable) source.destroy();
  };
  signal?.addEventListener("abort", destroy, { once: true });
  try {
    for await (const chunk of source) yield toBuffer(chunk);
  } finally {
    signal?.removeEventListener("abort", destroy);
  }
}

/**
 * The chunks of a Web stream. Leaving early, or the signal, cancels it.
 *
 * @param source - The stream.
 * @param signal - What stops the reading while a chunk is awaited.
 * @yields {Buffer} Each chunk.
 */
export async function* webChunks(
  source: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Buffer> {
  const reader = source.getReader();
  const cancel = (): void => {
    reader.cancel(signal?.reason).catch(() => undefined);
  };
  signal?.addEventListener("abort", cancel, { once: true });
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      ended = done;
      if (done) return;
      yield toBuffer(value);
    }
  } finally {
    signal?.removeEventListener("abort", cancel);
    if (!ended) await reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
}
