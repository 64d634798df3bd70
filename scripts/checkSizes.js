// What the package weighs for those who import from it: bundled from dist, minified, gzipped, and held against etc/sizes.json, where
// every budget has its reason. Exits with 1 where one is over. `--why NAME` lists what lies in a bundle, heaviest first.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const budgets = JSON.parse(readFileSync(new URL("../etc/sizes.json", import.meta.url), "utf8"));

/** Loaded on use or found where Node is: never part of what a page loads first. */
const outside = ["node:*", "docx", "vega", "vega-lite"];

/** A consumer's bundle of one module that does what `code` says. */
const bundle = async ({ code, zod }) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: "consumer.js" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    external: zod === "inside" ? outside : [...outside, "zod"],
    outdir: "out",
    splitting: true,
    write: false,
    metafile: true,
    logLevel: "error",
    // Without the paths of this repository's tsconfig.json, which lead to the sources.
    tsconfigRaw: {},
  });
  // What is imported dynamically is a file of its own and is loaded on use: the budget is that of the first file and what it imports.
  const [entry] = Object.entries(metafile.outputs).filter(
    ([, { entryPoint }]) => entryPoint !== undefined,
  )[0];
  const first = new Set();
  const visit = (path) => {
    if (first.has(path)) return;
    first.add(path);
    for (const { path: next, kind, external } of metafile.outputs[path].imports)
      if (kind === "import-statement" && external !== true) visit(next);
  };
  visit(entry);
  const files = outputFiles.filter(({ path }) => [...first].some((name) => path.endsWith(name)));
  return { files, inputs: [...first].map((path) => metafile.outputs[path].inputs) };
};

const gzipped = (files) =>
  files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);

/** The room of the package or the package outside in which a file lies. */
const placeOf = (path) =>
  /(?:^|\/)dist\/([^/]+)/.exec(path)?.[1] ??
  /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1] ??
  path;

const printInputs = (inputs) => {
  const byPlace = new Map();
  const byFile = new Map();
  for (const [path, { bytesInOutput }] of inputs.flatMap((files) => Object.entries(files))) {
    if (bytesInOutput === 0) continue;
    byPlace.set(placeOf(path), (byPlace.get(placeOf(path)) ?? 0) + bytesInOutput);
    byFile.set(path, (byFile.get(path) ?? 0) + bytesInOutput);
  }
  const heaviest = (map, count) => [...map].sort(([, left], [, right]) => right - left).slice(0, count);
  console.log("Bytes, minified, by room or package:");
  for (const [place, bytes] of heaviest(byPlace, 15)) console.log(`${String(bytes).padStart(9)}  ${place}`);
  console.log("By file:");
  for (const [path, bytes] of heaviest(byFile, 25)) console.log(`${String(bytes).padStart(9)}  ${path}`);
};

if (!existsSync(new URL("../dist/index.js", import.meta.url))) {
  throw new Error("Expected a build in dist; run npm run build first.");
}

const why = process.argv.includes("--why") ? process.argv[process.argv.indexOf("--why") + 1] : undefined;
if (why !== undefined) {
  const budget = budgets.find(({ name }) => name === why);
  if (budget === undefined)
    throw new Error(`Expected one of: ${budgets.map(({ name }) => name).join(", ")}.`);
  printInputs((await bundle(budget)).inputs);
} else {
  const rows = [];
  for (const budget of budgets) {
    const size = gzipped((await bundle(budget)).files);
    rows.push({ ...budget, size, over: size > budget.bytes });
  }
  const width = Math.max(...rows.map(({ name }) => name.length));
  const number = (value) => value.toLocaleString("en").padStart(9);
  console.log(`${"gzipped, minified".padEnd(width)} ${"bytes".padStart(9)} ${"budget".padStart(9)}  zod`);
  for (const { name, size, bytes, zod, over } of rows) {
    console.log(
      `${name.padEnd(width)} ${number(size)} ${number(bytes)}  ${zod.padEnd(7)}${over ? "  OVER" : ""}`,
    );
  }
  const over = rows.filter((row) => row.over);
  for (const { name, reason } of over) {
    console.error(`\n${name} is over its budget. The budget's reason: ${reason}`);
    console.error(`node scripts/checkSizes.js --why "${name}" lists what lies in it.`);
  }
  if (over.length > 0) process.exitCode = 1;
}
