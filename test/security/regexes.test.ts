import ts from "typescript";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "../house/sourceFiles.js";
import { slowIn } from "./slowIn.js";

/** Every expression that is written in a file. */
const expressionsIn = (path: string, text: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  return found;
};

/** Files that put expressions together: of words of the package, or of a form that the calling program declares. */
const makers: readonly string[] = [
  "documents/observations/dueDate.ts",
  "documents/observations/headerFacts.ts",
  "documents/observations/paragraphKind.ts",
  "documents/symbol/parseSymbol.ts",
  "documents/text/footnotes.ts",
  "scoring/evidence/pieceFindings.ts",
  "time/partialDate.ts",
  "time/plainDate.ts",
  "victims/importers/engine/readings.ts",
  "victims/pseudonyms/sourceIdForm.ts",
  "victims/record/recordedDate.ts",
];

describe("every regular expression that is written in the source", () => {
  it("takes time in proportion to the text", () => {
    const all = sourceFiles.flatMap(({ path, text }) =>
      expressionsIn(path, text).map((expression) => ({ path, expression })),
    );
    expect(all.length).toBeGreaterThan(100);
    const found = all.flatMap(({ path, expression }) =>
      slowIn(expression).map((type) => `${path}: ${expression} (${type})`),
    );
    expect(found).toEqual([]);
  });

  it("is judged by something that knows a slow one", () => {
    expect(slowIn("/^(?:a+)+$/")).not.toEqual([]);
    expect(slowIn("/^\\s*a*a*b$/")).not.toEqual([]);
    expect(slowIn("/\\s+$/")).toContain("Move");
    expect(slowIn("/^[a-z]+$/")).toEqual([]);
  });
});

describe("regular expressions that are put together", () => {
  it("are so in the files that are named here; `codeGeneration.test.ts` judges what they come to", () => {
    const found = sourceFiles.filter(({ text }) => /new RegExp\(/.test(text.replace(/^\s*\*.*$/gm, "")));
    expect(found.map(({ path }) => path)).toEqual(makers);
  });
});
