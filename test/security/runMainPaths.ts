import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { root } from "../house/sourceFiles.js";

/** What `mainPaths.ts` prints. */
export interface Answered {
  /** For each path how often code was to be made of text, and a digest of its answer or its error. */
  readonly answers: Readonly<Record<string, string>>;
  /** How often code was to be made of text in all. */
  readonly tries: number;
  /** Regular expressions that were put together. */
  readonly expressions: readonly string[];
}

/** Runs `mainPaths.ts` in processes of their own, each with the options of node and of the program that are given for it. */
export async function runMainPaths(
  ...processes: readonly { readonly node: readonly string[]; readonly program: readonly string[] }[]
): Promise<readonly Answered[]> {
  const cache = join(root, "node_modules", ".cache");
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "opsc-policy-"));
  try {
    const outfile = join(folder, "mainPaths.mjs");
    await build({
      entryPoints: [join(root, "test/security/mainPaths.ts")],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      packages: "external",
      alias: { opsc: join(root, "src") },
      logLevel: "silent",
    });
    return await Promise.all(
      processes.map(async ({ node, program }) => {
        const { stdout } = await promisify(execFile)(process.execPath, [...node, outfile, ...program]);
        return JSON.parse(stdout) as Answered;
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
