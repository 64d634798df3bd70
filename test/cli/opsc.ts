import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { run } from "../../src/cli/run.js";

/** What a command printed, and how it ended. */
export interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process. */
export async function opsc(
  args: readonly string[],
  input: string | Uint8Array = "",
  terminal?: NodeJS.WritableStream,
): Promise<Printed> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    input: Readable.from(input.length === 0 ? [] : [input]),
    terminal,
    today: "2025-04-01",
  });
  return { code, out: out.join(""), err: err.join("") };
}

const folder = mkdtemp(join(tmpdir(), "opsc-cli-"));
let files = 0;

/** A path in a folder of the test's own. */
export const pathOf = async (name: string): Promise<string> => join(await folder, name);

/** Writes a file with a name of its own and answers its path. */
export async function fileOf(ending: string, content: string | Uint8Array): Promise<string> {
  files += 1;
  const path = await pathOf(`${files}${ending}`);
  await writeFile(path, content);
  return path;
}

/** A line of what `opsc validate` prints. */
export interface Refused {
  readonly line: number;
  readonly issues: readonly { code: string; path: (string | number)[]; message: string }[];
}

/** The lines that `opsc validate` printed. */
export const refusedOf = (out: string): Refused[] =>
  out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Refused);

/** Line numbers and codes of what was printed. */
export const codesOf = (out: string): [number, string[]][] =>
  refusedOf(out).map(({ line, issues }) => [line, issues.map(({ code }) => code)]);

/** A terminal that keeps what was drawn on it. */
export class FakeTerminal extends Writable {
  readonly isTTY = true;
  readonly columns = 100;
  drawn = "";

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.drawn += chunk.toString();
    done();
  }
}
