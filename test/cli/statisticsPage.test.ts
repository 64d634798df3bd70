import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { root } from "../house/sourceFiles.js";
import { buildPackage } from "../node/workers/built.js";

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
    const built = await buildPackage();
    try {
      await writeFile(join(folder, "plan.json"), plan);
      const main = join(built.folder, "cli/main.js");
      const script = `set -e\nopsc() { "${process.execPath}" "${main}" "$@"; }\n${commands.join("")}`;
      const { stderr } = await promisify(execFile)("sh", ["-c", script], { cwd: folder });
      expect(await readFile(join(folder, "release-2024/release/tables.md"), "utf8")).toContain(table);
      expect(stderr).toContain("--collapse SEX");
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
