import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../house/sourceFiles.js";

/** Every page that is written by hand, as a path from the root: the README and what stands under `docs/`. */
export const pagePaths: readonly string[] = [
  ...(existsSync(join(root, "README.md")) ? ["README.md"] : []),
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .map((path) => `docs/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md") && !path.startsWith("docs/api/"))
    .sort(),
];

/** The text of a page. */
export const textOf = (path: string): string =>
  readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n");
