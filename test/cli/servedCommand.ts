import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer, type Socket } from "node:net";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { run } from "../../src/cli/run.js";

/** Hands its arguments and standard input to the server, and prints and ends as that says. */
const client = `
import { connect } from "node:net";
import { createInterface } from "node:readline";
const socket = connect(process.argv[2]);
socket.write(JSON.stringify(process.argv.slice(3)) + "\\n");
process.stdin.pipe(socket);
for await (const line of createInterface({ input: socket })) {
  const [kind, what] = JSON.parse(line);
  if (kind === "code") process.exitCode = what;
  else process[kind].write(what);
}
process.stdin.destroy();
`;

const serve = async (socket: Socket): Promise<void> => {
  const input = new PassThrough();
  const args = await new Promise<readonly string[]>((resolve) => {
    let head: Buffer = Buffer.alloc(0);
    const take = (chunk: Buffer): void => {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf("\n");
      if (end < 0) return;
      socket.off("data", take);
      input.write(head.subarray(end + 1));
      socket.pipe(input);
      resolve(JSON.parse(head.toString("utf8", 0, end)) as string[]);
    };
    socket.on("data", take);
  });
  const say = (kind: string, what: unknown): void => void socket.write(`${JSON.stringify([kind, what])}\n`);
  const code = await run(args, {
    out: (text) => {
      say("stdout", text);
    },
    err: (text) => {
      say("stderr", text);
    },
    input,
    today: new Date().toISOString().slice(0, 10),
  });
  say("code", code);
  socket.end();
};

/** A command that a shell can start over and over: the package itself is loaded once, in this process. */
export interface ServedCommand {
  /** What the shell runs, before the arguments. */
  readonly command: string;
  /** Takes no more commands. */
  readonly close: () => Promise<void>;
}

/**
 * Serves `opsc` from the sources to shells, in the folder that this process is in.
 *
 * @param folder - Where the socket and the client are put.
 */
export async function serveCommand(folder: string): Promise<ServedCommand> {
  const [path, module] = [join(folder, "opsc.sock"), join(folder, "opsc-client.mjs")];
  await writeFile(module, client);
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    serve(socket).catch((reason: unknown) => {
      socket.end(`${JSON.stringify(["stderr", String(reason)])}\n["code",70]\n`);
    });
  });
  server.listen(path);
  await once(server, "listening");
  return {
    command: `"${process.execPath}" "${module}" "${path}"`,
    close: async () => {
      server.close();
      await once(server, "close");
    },
  };
}
