import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./runProgram.js";

const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** Packs the repository into a folder; answers the path of the tarball. */
export async function pack(root, folder) {
  const printed = await runProgram(
    npm,
    ["pack", "--json", "--ignore-scripts", "--pack-destination", folder],
    {
      cwd: root,
    },
  );
  const [{ filename }] = JSON.parse(printed);
  return join(folder, filename);
}

/** An empty project in a folder of its own with some packages installed. */
export async function project(folder, packages) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module" }),
  );
  await runProgram(
    npm,
    ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", ...packages],
    {
      cwd: folder,
    },
  );
  return folder;
}
