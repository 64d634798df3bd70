// Packs the package, installs the tarball into empty projects and uses it there as its users do (test/consumers/README.md). Needs a
// build in dist and the registry of npm. With names of checks as arguments only those run: types, program, entries, page, command.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { checkCommand } from "../test/consumers/run/checkCommand.js";
import { checkEntries } from "../test/consumers/run/checkEntries.js";
import { checkPage } from "../test/consumers/run/checkPage.js";
import { checkProgram } from "../test/consumers/run/checkProgram.js";
import { checkTypes } from "../test/consumers/run/checkTypes.js";
import { pack, project } from "../test/consumers/run/project.js";
import { installTools } from "../test/consumers/run/tools.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const fixtures = join(root, "test", "consumers");
const { peerDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
/** The lowest version that the package allows. */
const lowestZod = `zod@${peerDependencies.zod.replace("^", "")}`;

const checks = {
  entries: checkEntries,
  types: checkTypes,
  program: checkProgram,
  page: checkPage,
  command: checkCommand,
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in checks));
if (unknown.length > 0) throw new Error(`Expected names out of ${Object.keys(checks).join(", ")}.`);

const emit = {
  compilerOptions: {
    target: "es2022",
    lib: ["es2023"],
    module: "nodenext",
    types: ["node"],
    skipLibCheck: true,
    rootDir: ".",
    outDir: "made",
  },
  files: ["everyRoom.ts"],
};

/** A project with the tarball in it, and the files that use it. */
const consumer = async (folder, tarball, zod) => {
  await project(folder, [tarball, ...zod, "@types/node@20"]);
  for (const from of ["esm", "commonjs", "typescript"])
    cpSync(join(fixtures, from), folder, { recursive: true });
  cpSync(join(fixtures, "page"), join(folder, "page"), { recursive: true });
  writeFileSync(join(folder, "tsconfig.emit.json"), JSON.stringify(emit));
  return folder;
};

const timed = async (name, work) => {
  const from = performance.now();
  const answer = await work();
  console.log(
    `ok: ${name} (${((performance.now() - from) / 1000).toFixed(0)} s)${answer ? `: ${answer}` : ""}`,
  );
};

const folder = mkdtempSync(join(tmpdir(), "opsc-consumers-"));
try {
  const context = { root };
  await timed("packed and installed", async () => {
    const tarball = await pack(root, folder);
    [context.latest, context.lowest, context.tools] = await Promise.all([
      // Without a word of zod npm brings the latest that the package allows.
      consumer(join(folder, "latest"), tarball, []),
      consumer(join(folder, "lowest"), tarball, [lowestZod]),
      installTools(join(folder, "tools")),
    ]);
  });
  for (const name of context.tools.missing) console.warn(`NOT RUN, because npm has none for here: ${name}`);
  for (const [name, check] of Object.entries(checks)) {
    if (wanted.length === 0 || wanted.includes(name)) await timed(name, () => check(context));
  }
} catch ({ message }) {
  console.error(message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
