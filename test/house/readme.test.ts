import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { root } from "./sourceFiles.js";

interface Block {
  readonly language: string;
  readonly content: string;
}

const blocksIn = (markdown: string): Block[] =>
  [...markdown.replaceAll("\r\n", "\n").matchAll(/^```([a-z]*)[^\n]*\n([\s\S]*?)^```[ \t]*$/gm)].map(
    ([, language = "", content = ""]) => ({ language, content }),
  );

/** The first example with the first block of text after it. */
const exampleIn = (markdown: string): { readonly code: Block; readonly printed: Block } | undefined => {
  const blocks = blocksIn(markdown);
  const at = blocks.findIndex(({ language }) => ["ts", "typescript", "js", "javascript"].includes(language));
  const code = blocks[at];
  const printed = blocks.slice(at + 1).find(({ language }) => language === "text");
  return code === undefined || printed === undefined ? undefined : { code, printed };
};

/** What `console.log` writes is kept in place of being printed. */
const collector = [
  'import { format as formatOfLine } from "node:util";',
  "export const printed: string[] = [];",
  "const console = { log: (...values: unknown[]): void => void printed.push(formatOfLine(...values)) };",
  "",
].join("\n");

const linesOf = (text: string): string[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => line.trimEnd());

const problemsIn = (path: string): string[] => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.examples.json"), (name) =>
    readFileSync(name, "utf8"),
  );
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [path] }, ts.sys, root);
  const program = ts.createProgram([path], options);
  const file = program.getSourceFile(path);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"),
  );
};

const path = join(root, "README.md");
const example = existsSync(path) ? exampleIn(readFileSync(path, "utf8")) : undefined;

// Its own folder: the examples of the docstrings clear theirs while other tests run.
const folder = join(root, "out", "readme");
const module = join(folder, "readme.ts");

describe.runIf(existsSync(path))("README.md", () => {
  it("has an example with what it prints", () => {
    expect(example, "expected a ```ts block and after it a ```text block").toBeDefined();
  });

  it.runIf(example !== undefined)("prints what it says", async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(module, `${collector}${example?.code.content ?? ""}`);
    const { printed } = (await import(/* @vite-ignore */ module)) as { printed: string[] };
    expect(linesOf(printed.join("\n"))).toEqual(linesOf(example?.printed.content ?? ""));
    if (example?.code.language.startsWith("t") === true) expect(problemsIn(module)).toEqual([]);
  });
});

describe("the reading of the example", () => {
  it("finds the first code and the text after it", () => {
    const markdown =
      "# A\n\n```sh\nnpm i\n```\n\n```ts\nconsole.log(1);\n```\n\nIt prints\n\n```text\n1\n```\n\n```ts\nno\n```\n";
    expect(exampleIn(markdown)).toEqual({
      code: { language: "ts", content: "console.log(1);\n" },
      printed: { language: "text", content: "1\n" },
    });
    expect(exampleIn("```ts\n1\n```")).toBeUndefined();
    expect(exampleIn("no code")).toBeUndefined();
  });
});
