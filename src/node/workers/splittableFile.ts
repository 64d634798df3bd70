import { open, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** A file that can be read from any byte. */
export interface SplittableFile {
  /** Its path. */
  readonly path: string;
  /** Its bytes. */
  readonly fileBytes: number;
}

/**
 * Looks whether a file can be read in ranges: not standard input, a pipe or a device, nor a file in another encoding, of
 * which nothing is read.
 *
 * @param source - Its path or URL.
 * @returns The file, or `undefined` where it must be read from its beginning.
 * @throws The system's error where the file cannot be opened.
 */
export async function splittableFile(source: string | URL): Promise<SplittableFile | undefined> {
  if (source === "-") return undefined;
  const facts = await stat(source);
  // A pipe must not be opened here: whoever writes to it would see its only reader leave.
  if (!facts.isFile()) return undefined;
  const handle = await open(source, "r");
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    const mark = buffer.readUInt16BE();
    if (mark === 0xfffe || mark === 0xfeff) return undefined;
    return { path: source instanceof URL ? fileURLToPath(source) : source, fileBytes: facts.size };
  } finally {
    await handle.close();
  }
}
