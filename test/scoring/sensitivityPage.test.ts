import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { root } from "../house/sourceFiles.js";

const page = readFileSync(join(root, "docs/sensitivity.md"), "utf8");
const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
const folder = join(root, "out", "sensitivity-page");

/** The code as a module: `expression; //=> literal` becomes an assertion. */
const moduleOf = (code: string): string => {
  const file = ts.createSourceFile("page.ts", code, ts.ScriptTarget.ES2022, true);
  const lines = file.statements.map((statement) => {
    const answer = /^[ \t]*\/\/=>[ \t]*(.+)/.exec(code.slice(statement.end))?.[1];
    if (answer === undefined || !ts.isExpressionStatement(statement)) return statement.getText(file);
    return `expect(${statement.expression.getText(file)}).toEqual(${answer});`;
  });
  return ['import { expect } from "vitest";', ...lines, ""].join("\n");
};

describe("docs/sensitivity.md", () => {
  it("has examples, each with answers", () => {
    expect(blocks.length).toBe(4);
    for (const code of blocks) expect(code).toContain("//=>");
  });

  it.each(blocks.map((code, index) => [index, code] as const))(
    "gives the answers of example %i",
    async (index, code) => {
      mkdirSync(folder, { recursive: true });
      const path = join(folder, `example${index}.ts`);
      const text = moduleOf(code);
      expect(text.match(/^expect\(/gm)?.length).toBe(code.match(/\/\/=>/g)?.length);
      writeFileSync(path, text);
      await import(/* @vite-ignore */ path);
    },
  );

  it("names only functions that the room has", async () => {
    const scoring: Record<string, unknown> = await import("opsc/scoring");
    const kit = page.slice(page.indexOf("## The composite kit"), page.indexOf("### What it reproduces"));
    const named = [...kit.matchAll(/`([a-z]\w+)`/g)]
      .map(([, name = ""]) => name)
      .filter((name) => name !== "undefined");
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !(name in scoring))).toEqual([]);
  });
});
