import { spawnSync } from "node:child_process";
import { clickhouse, isInstalled, postgresql, type Engine } from "./engines.js";
import { findProgram } from "./findProgram.js";

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

function install(missing: readonly Engine[]): void {
  if (missing.length === 0 || !apt("update", "-q")) return;
  for (const { packages } of missing) apt("install", "-q", "-y", "--no-install-recommends", ...packages);
}

/** Installs the engines that are missing, says which ones could not be, and fails for it on a machine for tests. */
export default function setup(): void {
  const engines = [postgresql, clickhouse];
  install(engines.filter((engine) => !isInstalled(engine)));
  const missing = engines.filter((engine) => !isInstalled(engine));
  if (missing.length === 0) return;
  const said = missing.map(({ name, packages }) => `${name} (Debian: ${packages.join(", ")})`).join("; ");
  const message = `NOT RUN, because it is not installed and could not be: ${said}`;
  if (process.env["CI"] !== undefined) throw new Error(message);
  console.warn(message);
}
