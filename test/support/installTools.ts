import { spawnSync } from "node:child_process";
import { findProgram } from "../engines/findProgram.js";

const tenMinutes = 600_000;
const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };

/** Runs apt-get where that is allowed: as root, or on a machine for tests that gives root to everybody. */
function apt(...words: readonly string[]): boolean {
  const isRoot = process.getuid?.() === 0;
  if (findProgram("apt-get") === undefined || (!isRoot && process.env["CI"] === undefined)) return false;
  const command = isRoot ? ["apt-get"] : ["sudo", "-n", "-E", "apt-get"];
  const [program = "", ...first] = command;
  return (
    spawnSync(program, [...first, ...words], {
      env,
      stdio: ["ignore", "ignore", "inherit"],
      timeout: tenMinutes,
    }).status === 0
  );
}

/** A program of Debian that tests need. */
export interface Tool {
  readonly name: string;
  /** The Debian packages that have it. */
  readonly packages: readonly string[];
  readonly isInstalled: () => boolean;
}

/** Installs the tools that are missing, says which ones could not be, and fails for it on a machine for tests. */
export function installTools(tools: readonly Tool[]): void {
  const isMissing = ({ isInstalled }: Tool): boolean => !isInstalled();
  const wanted = tools.filter(isMissing);
  if (wanted.length > 0 && apt("update", "-q")) {
    for (const { packages } of wanted) apt("install", "-q", "-y", "--no-install-recommends", ...packages);
  }
  const missing = tools.filter(isMissing);
  if (missing.length === 0) return;
  const said = missing.map(({ name, packages }) => `${name} (Debian: ${packages.join(", ")})`).join("; ");
  const message = `NOT RUN, because it is not installed and could not be: ${said}`;
  if (process.env["CI"] !== undefined) throw new Error(message);
  console.warn(message);
}
