import { once } from "node:events";
import type { CommandContext } from "./context.js";

/** What of a process the command touches. */
export type CommandProcess = Pick<NodeJS.Process, "exit" | "stderr" | "stdin" | "stdout">;

/** The streams of a process as the command takes them. The reader of a pipe may leave early, as `head` does: then the process ends at once. */
export function processContext(own: CommandProcess): CommandContext {
  const { stderr, stdin, stdout } = own;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") own.exit(0);
    throw error;
  });
  return {
    out: (text) => stdout.write(text),
    drained: async () => {
      if (stdout.writableNeedDrain) await once(stdout, "drain");
    },
    err: (text) => stderr.write(text),
    input: stdin,
    terminal: stderr.isTTY ? stderr : undefined,
    today: new Date().toISOString().slice(0, 10),
  };
}
