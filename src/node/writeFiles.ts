import { constants } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A file is made anew or written over, but never through a link to another place. Windows has no such flag, and what is not there adds nothing. */
const flag = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW;

/** The name of a file, and of nothing else: it leads into no folder and out of none. */
const isFileName = (name: string): boolean => /^[^/\\:\0]+$/.test(name) && name !== "." && name !== "..";

/**
 * Writes files of text or bytes into a folder, which is made where it is not there. A symbolic link that stands there under the name of a
 * file is not followed.
 *
 * @param folder - Path of the folder.
 * @param files - Contents by file name, text as UTF-8. A name is that of a file in the folder itself.
 * @returns The paths that were written, in the order given.
 * @throws {TypeError} Where a name has a slash, a backslash or a colon in it, or is no name; nothing is written then.
 * @throws The system's error where a file cannot be written, or where a link stands in its place.
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
  if (!Object.keys(files).every(isFileName)) {
    throw new TypeError(
      "writeFiles expects names of files in the folder, without slashes, backslashes or colons.",
    );
  }
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await writeFile(path, content, { encoding: "utf8", flag });
    paths.push(path);
  }
  return paths;
}
