import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { UsageError, type CommandContext } from "./context.js";
import { readInput } from "./readInput.js";
import { codeOf } from "./reasonOf.js";

/** How much a packed file may hold: 512 MiB, which is what one text can. */
const mostBytes = 512 * 1024 * 1024 - 1024;

/** Reads a text as {@link readInput} does; a file whose name ends in `.gz` is unpacked first, and refused where it holds more bytes than a bound. */
export async function readPackedInput(
  name: string,
  context: Pick<CommandContext, "input">,
  maxOutputLength = mostBytes,
): Promise<string> {
  if (!/\.gz$/i.test(name)) return readInput(name, context);
  try {
    const bytes = await promisify(gunzip)(await readFile(name), { maxOutputLength });
    return bytes.toString("utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    const reason = codeOf(error, "unreadable");
    throw new UsageError(`Expected a file that can be read and unpacked by gunzip: ${name} (${reason}).`);
  }
}
