import { spawn } from "node:child_process";
import { servant } from "./workFolder.js";

/** What a program is run with. */
export interface RunOptions {
  /** Folder to run in. */
  readonly cwd: string;
  /** What it reads. */
  readonly input?: string | undefined;
}

/** Runs a program to its end and gives what it wrote; fails where it fails, or is not done within a minute. */
export const runProgram = (
  file: string,
  words: readonly string[],
  { cwd, input }: RunOptions,
): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(file, words, {
      ...servant,
      cwd,
      env: { PATH: process.env["PATH"], HOME: cwd, LC_ALL: "C.UTF-8" },
      timeout: 60_000,
      killSignal: "SIGKILL",
    });
    const written = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (written.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (written.stderr += text));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(written.stdout);
      else reject(new Error(`${file} ended with ${String(code)}: ${written.stderr.slice(-2000)}`));
    });
    // A program that refuses its input closes it; its exit code says so.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input ?? "");
  });
