import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";

/**
 * Reads a whole text in UTF-8 from a file, or from standard input where the name is `-`.
 *
 * @param name - Path of the file, or `-`.
 * @param input - What stands for standard input; the process's own unless told.
 * @returns The text without a byte-order mark.
 * @throws The system's error where the file cannot be read.
 * @example
 * import { Readable } from "node:stream";
 * import { readText } from "opsc/node";
 * await readText("-", Readable.from(["one ", "two"])); //=> "one two"
 */
export async function readText(name: string, input: NodeJS.ReadableStream = process.stdin): Promise<string> {
  const read =
    name === "-"
      ? await text(input as NodeJS.ReadableStream & AsyncIterable<string>)
      : await readFile(name, "utf8");
  return read.replace(/^\uFEFF/, "");
}
