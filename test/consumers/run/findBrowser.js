import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

const onPath = () =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** Where a Chromium is. On a machine for tests, or as root, Debian's package is installed where there is none. */
export function findBrowser() {
  const there = onPath();
  if (there !== undefined) return there;
  const isRoot = process.getuid?.() === 0;
  if (isRoot || process.env.CI !== undefined) {
    const [program, ...first] = isRoot ? ["apt-get"] : ["sudo", "-n", "apt-get"];
    for (const words of [
      ["update", "-q"],
      ["install", "-q", "-y", "--no-install-recommends", "chromium"],
    ]) {
      spawnSync(program, [...first, ...words], { stdio: ["ignore", "ignore", "inherit"], timeout: 300_000 });
    }
  }
  const found = onPath();
  if (found === undefined) throw new Error("Expected a Chromium on the path (Debian's package: chromium).");
  return found;
}
