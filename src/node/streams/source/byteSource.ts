import type { ReadableStream } from "node:stream/web";

/**
 * Where bytes come from: the path of a file (or `-` for standard input), a file URL, a Node stream or anything else that
 * gives chunk after chunk, or a Web stream. A chunk that is a string stands for its bytes in UTF-8.
 *
 * @example
 * import { Readable } from "node:stream";
 * import type { ByteSource } from "opsc/node";
 * const sources: ByteSource[] = ["records.ndjson", Readable.from([Buffer.from("{}\n")]), ["{}", "\n"]];
 * sources.length; //=> 3
 */
export type ByteSource = string | URL | ByteStream;

/**
 * A source of bytes that is not known by a name.
 *
 * @example
 * import type { ByteStream } from "opsc/node";
 * const stream: ByteStream = new Blob(["{}\n"]).stream();
 * typeof stream; //=> "object"
 */
export type ByteStream =
  AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string> | ReadableStream<Uint8Array>;

/** A source that stands open. */
export interface OpenSource {
  /** Its bytes. A chunk holds good until the next one is asked for: its buffer may then be used again. */
  readonly chunks: AsyncIterable<Buffer>;
  /** How many bytes there will be, where that is known. */
  readonly totalBytes: number | undefined;
  /** Lets go of it. */
  readonly close: () => Promise<void>;
}
