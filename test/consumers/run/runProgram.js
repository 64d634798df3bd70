import { spawn } from "node:child_process";

/**
 * Runs a program and answers what it prints. Where it fails, the error has its last lines.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 * @returns {Promise<string>}
 */
export function runProgram(program, args, { cwd, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 300_000,
    });
    let printed = "";
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (printed += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (said += text));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) return void resolve(printed);
      const last = `${printed}\n${said}`.trim().split("\n").slice(-30).join("\n");
      reject(new Error(`${program} ${args.join(" ")} ended with ${code ?? signal}:\n${last}`));
    });
  });
}
