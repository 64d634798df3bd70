// Writes every block of TypeScript of the pages as a module, for tsc -p tsconfig.examples.json.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { blocksOf, codeModule } from "./docBlocks.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = `${root}/test/.generated/docs`;

/** Every page that is written by hand, as a path from the root. */
const pages = [
  "README.md",
  ...readdirSync(`${root}/docs`, { recursive: true, encoding: "utf8" })
    .map((path) => `docs/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md") && !path.startsWith("docs/api/"))
    .sort(),
];

/** Writes the modules and answers how many there are. */
export function writeBlocks() {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  let count = 0;
  for (const page of pages) {
    let before = "";
    for (const { language, content, notes, line } of blocksOf(readFileSync(`${root}/${page}`, "utf8"))) {
      if (language !== "ts" || notes["not run"] !== undefined || notes["held by"] !== undefined) continue;
      before = `${notes.given ?? ""}\n${notes.continues === undefined ? "" : before}\n${content}`;
      writeFileSync(`${target}/${page.replace(/\W+/g, "-")}-${line}.ts`, codeModule(before));
      count += 1;
    }
  }
  return count;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeBlocks();
