import { readText } from "../node/readText.js";
import { UsageError, type CommandContext } from "./context.js";
import { codeOf } from "./reasonOf.js";

/** Reads the file that a command was given, or standard input for `-`; a file that cannot be read is wrong usage. */
export async function readInput(name: string, { input }: Pick<CommandContext, "input">): Promise<string> {
  try {
    return await readText(name, input);
  } catch (error) {
    const reason = codeOf(error, "unreadable");
    throw new UsageError(`Expected a file that can be read, or - for standard input: ${name} (${reason}).`);
  }
}
