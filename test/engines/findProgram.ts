import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Folders of Debian's PostgreSQL, which are not on the path, the newest version first. */
function postgresqlFolders(): readonly string[] {
  const root = "/usr/lib/postgresql";
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .sort((left, right) => Number(right) - Number(left))
    .map((version) => join(root, version, "bin"));
}

/** Where a program is; undefined where it is not installed. */
export function findProgram(name: string): string | undefined {
  const onPath = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...postgresqlFolders(), ...onPath, "/usr/sbin"]
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}
