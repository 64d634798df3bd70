import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { root } from "../house/sourceFiles.js";
import { buildPackage } from "../node/workers/built.js";
import { serveCommand } from "./servedCommand.js";

const blocksOf = (markdown: string, language: string): string[] =>
  [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, own, content = ""]) =>
    own === language ? [content] : [],
  );

it.skipIf(process.platform === "win32")(
  "docs/statistics.md runs as it stands and prints what it says",
  async () => {
    const page = await readFile(join(root, "docs/statistics.md"), "utf8");
    const [plan = ""] = blocksOf(page, "json");
    const [table = ""] = blocksOf(page, "text");
    const commands = blocksOf(page, "sh");
    expect([plan.length > 0, table.length > 0, commands.length]).toEqual([true, true, 4]);
    const folder = await mkdtemp(join(tmpdir(), "opsc-page-"));
    const own = await mkdtemp(join(tmpdir(), "opsc-served-"));
    const built = await buildPackage();
    const home = process.cwd();
    process.chdir(folder);
    const served = await serveCommand(own);
    try {
      await writeFile("plan.json", plan);
      // To load the package for each of eight commands takes most of their time. The last of a pipe is started as it is published: what it
      // reads comes by standard input, and what it writes the page compares with what the others wrote.
      const main = `"${process.execPath}" "${join(built.folder, "cli/main.js")}"`;
      const opsc = `opsc() { case $1 in protect) ${main} "$@";; *) ${served.command} "$@";; esac; }`;
      const script = `set -e\n${opsc}\n${commands.join("")}`;
      const shell = promisify(execFile)("sh", ["-c", script], { cwd: folder });
      shell.child.stdin?.end();
      const { stderr } = await shell;
      expect(await readFile(join(folder, "release-2024/release/tables.md"), "utf8")).toContain(table);
      expect(stderr).toContain("--collapse SEX");
    } finally {
      process.chdir(home);
      await served.close();
      await Promise.all([folder, own].map((path) => rm(path, { recursive: true, force: true })));
    }
  },
  120_000,
);
