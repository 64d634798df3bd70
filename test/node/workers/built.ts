import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "tsup";
import type * as node from "opsc/node";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The package as it is published. */
export interface BuiltPackage {
  /** Where it lies, laid out as `dist` is. */
  readonly folder: string;
  /** Its room `node`. */
  readonly room: typeof node;
  /** Takes the folder away again. */
  readonly remove: () => Promise<void>;
}

/**
 * Builds the package, file by file as it is published, into a folder of its own: a thread is started from a file that Node
 * itself can read, and there is none in `src`. The folder lies where the dependencies are found.
 */
export async function buildPackage(): Promise<BuiltPackage> {
  const cache = join(root, "node_modules", ".cache");
  await mkdir(cache, { recursive: true });
  const place = await mkdtemp(join(cache, "opsc-test-"));
  const folder = join(place, "dist");
  // The command reads its version there.
  await copyFile(join(root, "package.json"), join(place, "package.json"));
  await build({
    config: false,
    entry: [join(root, "src/**/*.ts")],
    outDir: folder,
    bundle: false,
    format: "esm",
    target: "es2022",
    silent: true,
    clean: false,
  });
  const index = pathToFileURL(join(folder, "node/index.js")).href;
  const room = (await import(/* @vite-ignore */ index)) as typeof node;
  return { folder, room, remove: () => rm(place, { recursive: true, force: true }) };
}
