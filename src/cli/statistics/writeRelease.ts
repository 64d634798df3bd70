import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PublishedFile } from "../../statistics/publish/publishedFile.js";
import { UsageError } from "../context.js";
import { fileError } from "../fileError.js";
import type { ReleaseFiles } from "./releaseFiles.js";

/** Names of the two folders of a release. */
const folders = { release: "release", confidential: "confidential" } as const;

const unlessMissing = (error: unknown): string[] => {
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  return [];
};

/** Finds out before any work is done whether a release can be written there: never over another one. */
export async function checkReleaseFolder(out: string): Promise<void> {
  const names = await readdir(out)
    .catch(unlessMissing)
    .catch((error: unknown) => {
      throw fileError(out, "written", error);
    });
  if (names.includes(folders.release) || names.includes(folders.confidential)) {
    throw new UsageError(
      `Expected --out as a folder that holds no release yet: ${out}. Give each release a folder of its own; nothing was changed.`,
    );
  }
}

const allRead = { folder: 0o755, file: 0o644 };
const ownerReads = { folder: 0o700, file: 0o600 };

async function writeAll(
  folder: string,
  files: readonly PublishedFile[],
  modes: typeof allRead,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true, mode: modes.folder });
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true, mode: modes.folder });
    await writeFile(target, content, { encoding: "utf8", mode: modes.file, flag: "wx" });
  }
  return files.map(({ path }) => path);
}

/**
 * Writes a release: what stays inside first, for its owner alone, and what may be published last and at once, so that no half of it is taken
 * for the whole.
 *
 * @returns The paths of what may be published.
 */
export async function writeRelease(
  out: string,
  { release, confidential }: ReleaseFiles,
): Promise<readonly string[]> {
  const unfinished = join(out, "release.unfinished");
  try {
    await mkdir(out, { recursive: true });
    await writeAll(join(out, folders.confidential), confidential, ownerReads);
    await rm(unfinished, { recursive: true, force: true });
    const paths = await writeAll(unfinished, release, allRead);
    await rename(unfinished, join(out, folders.release));
    return paths.map((path) => join(out, folders.release, path));
  } catch (error) {
    throw fileError(out, "written", error);
  }
}
