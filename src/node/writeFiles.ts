import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Writes files of text or bytes into a folder, which is made where it is not there.
 *
 * @param folder - Path of the folder.
 * @param files - Contents by file name, text as UTF-8.
 * @returns The paths that were written, in the order given.
 * @throws The system's error where a file cannot be written.
 * @example
 * import { mkdtemp, readFile } from "node:fs/promises";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { writeFiles } from "opsc/node";
 * const [path = ""] = await writeFiles(await mkdtemp(join(tmpdir(), "opsc-")), { "report.md": "# Report" });
 * await readFile(path, "utf8"); //=> "# Report"
 */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await writeFile(path, content, "utf8");
    paths.push(path);
  }
  return paths;
}
