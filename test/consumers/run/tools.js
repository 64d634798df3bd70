import { existsSync } from "node:fs";
import { join } from "node:path";
import { project } from "./project.js";

/** The compilers that the declarations have to pass: the oldest, the one before, the one of this repository, and the native one. */
const compilers = ["5.5", "5.9", "6.0", "7"];

/** The versions of Node that are supported, whichever runs this. */
const nodes = ["20", "22", "24"];

const platform = `${process.platform}-${process.arch}`;
/** Where npm has Node as a package. */
const hasNodes = ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64"].includes(platform);
const current = process.versions.node.split(".")[0];
const otherNodes = hasNodes ? nodes.filter((major) => major !== current) : [];

/** Binaries that come inside packages of npm, for want of install scripts by their own paths. */
const binaries = {
  deno: ["@deno/linux-x64-glibc/deno", "@deno/linux-arm64-glibc/deno", "@deno/darwin-arm64/deno"],
  bun: ["@oven/bun-linux-x64/bin/bun", "@oven/bun-linux-aarch64/bin/bun", "@oven/bun-darwin-aarch64/bin/bun"],
};

/**
 * Installs compilers, runtimes and the bundler apart from the projects that use the package.
 *
 * @returns Where each is. A runtime has the words with which it runs a file; one that this platform lacks is named in `missing`.
 */
export async function installTools(folder) {
  await project(folder, [
    ...compilers.map((version) => `typescript-${version}@npm:typescript@~${version}`),
    ...otherNodes.map((major) => `node-${major}@npm:node-${platform}@${major}`),
    "vite@^8",
    "deno@^2",
    "bun@^1",
  ]);
  const modules = join(folder, "node_modules");
  const find = (paths) => paths.map((path) => join(modules, path)).find((path) => existsSync(path));
  const deno = find(binaries.deno);
  const bun = find(binaries.bun);
  const denoWords = ["run", "--no-remote", "--allow-read", "--allow-env"];
  return {
    compilers: compilers.map((version) => ({
      version,
      path: join(modules, `typescript-${version}`, "bin", "tsc"),
    })),
    vite: join(modules, "vite", "bin", "vite.js"),
    nodes: [
      { name: `Node ${current}`, program: process.execPath, words: [] },
      ...otherNodes.map((major) => ({
        name: `Node ${major}`,
        program: join(modules, `node-${major}`, "bin", "node"),
        words: [],
      })),
    ],
    others: [
      ...(deno === undefined ? [] : [{ name: "Deno", program: deno, words: denoWords }]),
      ...(bun === undefined ? [] : [{ name: "Bun", program: bun, words: ["run"] }]),
    ],
    missing: [
      ...(deno === undefined ? ["Deno"] : []),
      ...(bun === undefined ? ["Bun"] : []),
      ...(hasNodes ? [] : ["other versions of Node"]),
    ],
  };
}
