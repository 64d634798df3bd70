import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** Root of the repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

const source = join(root, "src");

/** A module of `src` with what it imports. */
export interface SourceFile {
  /** Path inside `src`, with slashes. */
  readonly path: string;
  /** Its room, or an empty text for a file that stands above the rooms. */
  readonly room: string;
  readonly text: string;
  /** Imports of packages and of node, as written. */
  readonly packages: readonly string[];
  /** Imports of other files of `src`, as paths inside `src`. */
  readonly files: readonly string[];
}

const slashes = (path: string): string => path.split(sep).join("/");

const read = (path: string): SourceFile => {
  const text = readFileSync(join(source, path), "utf8");
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const own = imports.filter((name) => name.startsWith("."));
  return {
    path,
    room: path.includes("/") ? (path.split("/")[0] ?? "") : "",
    text,
    packages: imports.filter((name) => !name.startsWith(".")),
    files: own.map((name) =>
      slashes(relative(source, resolve(source, path, "..", name))).replace(/\.js$/, ".ts"),
    ),
  };
};

/** Every module of `src`, in order of its path. */
export const sourceFiles: readonly SourceFile[] = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map(slashes)
  .filter((path) => path.endsWith(".ts"))
  .sort()
  .map(read);

/** The rooms of the house, in order of their names. */
export const rooms: readonly string[] = [...new Set(sourceFiles.map(({ room }) => room))]
  .filter((room) => room !== "")
  .sort();
