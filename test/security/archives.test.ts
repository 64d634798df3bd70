import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readPackedInput } from "../../src/cli/readPackedInput.js";
import { sourceFiles } from "../house/sourceFiles.js";

/** Packages that the source imports at run time, each with what it does with input. None of them takes an archive or XML apart. */
const known: Readonly<Record<string, string>> = {
  "@date-fns/utc": "dates",
  "cli-progress": "writes a line on a terminal",
  commander: "reads arguments",
  "csv-parse": "reads CSV, bounded by the text",
  "date-fns": "dates",
  "decode-named-character-reference": "looks up one name of HTML",
  docx: "writes zip and XML",
  "hast-util-to-html": "writes HTML",
  hast: "types",
  highs: "solves, in WebAssembly",
  "iso-3166": "data",
  mdast: "types",
  "mdast-util-gfm": "writes Markdown; its reading half is not imported",
  "mdast-util-to-markdown": "writes Markdown",
  vega: "draws what a schema let through, and loads nothing",
  "vega-lite": "draws what a schema let through",
  zod: "checks",
};

const nameOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

describe("archives and XML", () => {
  it("are read by nothing that the source imports: the list of what it does import is this one", () => {
    const packages = sourceFiles
      .flatMap(({ packages: own }) => own)
      .filter((name) => !name.startsWith("node:"));
    expect([...new Set(packages.map(nameOf))].sort()).toEqual(Object.keys(known).sort());
  });

  it("find no reader in what the source imports of packages that could have one", () => {
    const texts = sourceFiles.map(({ text }) => text).join("\n");
    expect(texts).not.toMatch(/gfmFromMarkdown|fromMarkdown|fromHtml|DOMParser|loadAsync|patchDocument/);
  });
});

describe("what is unpacked", () => {
  const context = { input: Readable.from([]) };

  it("is gzip, in one file, with a bound", () => {
    const users = sourceFiles.filter(({ packages }) => packages.includes("node:zlib"));
    expect(users.map(({ path }) => path)).toEqual(["cli/readPackedInput.ts"]);
    expect(users[0]?.text).toMatch(/maxOutputLength/);
  });

  it("is refused where it would be larger than the bound, without being held", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "opsc-bomb-")), "table.csv.gz");
    await writeFile(file, gzipSync(Buffer.alloc(1 << 20)));
    expect((await readPackedInput(file, context, 1 << 20)).length).toBe(1 << 20);
    await expect(readPackedInput(file, context, (1 << 20) - 1)).rejects.toThrow(
      /Expected a file that can be read and unpacked.*ERR_BUFFER_TOO_LARGE/,
    );
  });
});
