import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Runs a script of this folder in a process of its own, with one argument of JSON, and answers with the JSON that it prints. */
export const inChild = async (script, task) => {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [path, JSON.stringify(task)], {
    maxBuffer: 2 ** 24,
  });
  return JSON.parse(stdout);
};
