import { createHash } from "node:crypto";
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "tsup";
import type * as node from "opsc/node";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const cache = join(root, "node_modules", ".cache");
// Of this copy of the repository: others may share its dependencies, and what they have built is not to be removed.
const prefix = `opsc-built-${createHash("sha256").update(root).digest("hex").slice(0, 8)}-`;

/** The package as it is published. */
export interface BuiltPackage {
  /** Where it lies, laid out as `dist` is; nothing may be written there. */
  readonly folder: string;
  /** Its room `node`. */
  readonly room: typeof node;
}

/** A name for the sources as they stand: another one as soon as a file is. */
const nameOfSources = async (): Promise<string> => {
  const hash = createHash("sha256");
  const files = await readdir(join(root, "src"), { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  for (const path of [join(root, "package.json"), ...paths.sort()]) {
    const { mtimeMs, size } = await stat(path);
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return prefix + hash.digest("hex").slice(0, 16);
};

/** Builds into a folder of its own, which takes its name when it is whole: another process may be building the same. */
const buildInto = async (place: string): Promise<void> => {
  await mkdir(cache, { recursive: true });
  for (const name of await readdir(cache)) {
    if (name.startsWith(prefix) && join(cache, name) !== place)
      await rm(join(cache, name), { recursive: true, force: true });
  }
  const own = await mkdtemp(join(cache, "opsc-building-"));
  // The command reads its version there.
  await copyFile(join(root, "package.json"), join(own, "package.json"));
  await build({
    config: false,
    entry: [join(root, "src/**/*.ts")],
    outDir: join(own, "dist"),
    bundle: false,
    format: "esm",
    target: "es2022",
    silent: true,
    clean: false,
  });
  await rename(own, place).catch(() => rm(own, { recursive: true, force: true }));
};

/**
 * The package, built file by file as it is published: a thread is started from a file that Node itself can read, and there is none in
 * `src`. It lies where the dependencies are found, and is built once for the sources as they stand.
 */
export async function buildPackage(): Promise<BuiltPackage> {
  const place = join(cache, await nameOfSources());
  const isThere = await stat(place).catch(() => undefined);
  if (isThere === undefined) await buildInto(place);
  const folder = join(place, "dist");
  const index = pathToFileURL(join(folder, "node/index.js")).href;
  const room = (await import(/* @vite-ignore */ index)) as typeof node;
  return { folder, room };
}
