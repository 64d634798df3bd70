import { existsSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { scannerOf } from "../../src/victims/scanner/scannerOf.js";
import { structureCheck } from "../../src/victims/structure/structureCheck.js";
import { root, sourceFiles } from "../house/sourceFiles.js";
import { slowIn } from "./slowIn.js";
import { runMainPaths, type Answered } from "./runMainPaths.js";

/** Files that make code of text, and why that text is none of the input's. */
const makers: Readonly<Record<string, string>> = {
  "victims/structure/structureCheck.ts": "written out of a schema",
  "victims/scanner/writtenScanner.ts": "written out of a schema",
  "cli/doctorReport.ts": "a constant, to ask whether it is allowed",
};

/** Files that import what is only known at run time. */
const importers: Readonly<Record<string, string>> = {
  "node/workers/validatorModule.ts": "a module that the calling program names; the command names its own",
};

const isText = (node: ts.Node | undefined): boolean =>
  node !== undefined && !ts.isArrowFunction(node) && !ts.isFunctionExpression(node) && !ts.isIdentifier(node);

/** What in a file makes code of text, or imports what it does not name. */
const findings = (path: string, text: string): { readonly makes: boolean; readonly imports: boolean } => {
  let [makes, imports] = [false, false];
  const visit = (node: ts.Node): void => {
    if (
      ts.isIdentifier(node) &&
      ["eval", "Function", "GeneratorFunction", "AsyncFunction"].includes(node.text)
    ) {
      const { parent } = node;
      const isType =
        ts.isTypeReferenceNode(parent) || (ts.isPropertyAccessExpression(parent) && parent.name === node);
      if (!isType) makes = true;
    }
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      const name = ts.isIdentifier(node.expression) ? node.expression.text : "";
      if (["setTimeout", "setInterval", "setImmediate"].includes(name) && isText(first)) makes = true;
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword && !(first && ts.isStringLiteral(first)))
        imports = true;
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  return { makes, imports };
};

describe("the source", () => {
  const found = sourceFiles.map(({ path, text }) => ({ path, ...findings(path, text) }));

  it("makes code of text in three files alone", () => {
    expect(
      found
        .filter(({ makes }) => makes)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(Object.keys(makers).sort());
  });

  it("starts WebAssembly in one file alone, from bytes that a schema made when the package was written", () => {
    const starts = /\bengine\.Module\b|\bWebAssembly\.[A-Z]|globalThis as \{ readonly WebAssembly/;
    expect(sourceFiles.filter(({ text }) => starts.test(text)).map(({ path }) => path)).toEqual([
      "victims/scanner/walk/startedWalk.ts",
    ]);
  });

  it("imports what it does not name in one file alone", () => {
    expect(found.filter(({ imports }) => imports).map(({ path }) => path)).toEqual(Object.keys(importers));
  });

  it("starts no other program, and opens no other way to run a text", () => {
    const ways =
      /^node:(?:vm|child_process|repl|inspector|module|wasi|cluster|net|http|https|http2|dgram|dns|tls)$/;
    expect(sourceFiles.flatMap(({ packages }) => packages.filter((name) => ways.test(name)))).toEqual([]);
    expect(
      sourceFiles.filter(({ text }) => /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/.test(text)),
    ).toEqual([]);
  });

  it.each([
    ["new Function('a')", true],
    ["const make = Function; make('a')", true],
    ["eval('a')", true],
    ["globalThis.eval('a')", false],
    ["setTimeout('a', 1)", true],
    ["setTimeout(() => 1, 1)", false],
    ["const a: Function = b", false],
  ])("is looked at so that %s counts: %s", (text, makes) => {
    expect(findings("a.ts", text).makes).toBe(makes);
  });

  it("reaches for no global by its name in a text", () => {
    expect(sourceFiles.filter(({ text }) => /globalThis\s*[.[]\s*["']?(?:eval|Function)/.test(text))).toEqual(
      [],
    );
    expect(sourceFiles.filter(({ text }) => /\.constructor\s*\(/.test(text))).toEqual([]);
  });
});

describe("code that is written out of a schema", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc.constantFrom(
      '"];globalThis.polluted=1;["',
      "${globalThis.polluted=1}",
      "`",
      "\\",
      "\u2028",
      "*/polluted=1/*",
      "__proto__",
    ),
  );

  it("holds keys and words of the schema as texts, whatever they are", () => {
    fc.assert(
      fc.property(
        hostile.filter((key) => key !== "__proto__"),
        hostile,
        hostile,
        (key, word, other) => {
          const schema = z.strictObject({ [key]: z.enum([word, other]), kind: z.literal(word) });
          const check = structureCheck(schema);
          const scanner = scannerOf(schema, new Map());
          for (const value of [word, other, "no"]) {
            const record = { [key]: value, kind: word };
            const isValid = schema.safeParse(record).success;
            expect(check.accepts(record) || check.explain(record).length === 0).toBe(isValid);
            const line = Buffer.from(JSON.stringify(record));
            if (scanner?.scan(line, 0, line.length) === true) expect(isValid).toBe(true);
          }
          expect((globalThis as Record<string, unknown>)["polluted"]).toBeUndefined();
        },
      ),
      { numRuns: 60 },
    );
  });
});

const hasInterpreter = existsSync(join(root, "node_modules", "vega-interpreter", "package.json"));

const none: Answered = { answers: {}, tries: 0, expressions: [] };

describe("a process in which code may not be made of text", () => {
  const node = ["--disallow-code-generation-from-strings"];
  let [plain, forbidden, jitless] = [none, none, none];

  beforeAll(async () => {
    [plain = none, forbidden = none, jitless = none] = await runMainPaths(
      { node: [], program: [] },
      { node, program: [] },
      { node, program: ["jitless"] },
    );
  }, 120_000);

  const withoutTries = ({ answers }: Answered): [string, string][] =>
    Object.entries(answers)
      .filter(([name]) => !name.startsWith("chart"))
      .map(([name, answer]) => [name, answer.replace(/^\d+ /, "")]);

  it("has the same answers", () => {
    expect(withoutTries(plain).filter(([, answer]) => !/^[\da-f]{64}$/.test(answer))).toEqual([]);
    expect(withoutTries(forbidden)).toEqual(withoutTries(plain));
    expect(withoutTries(jitless)).toEqual(withoutTries(plain));
    expect(plain.tries).toBeGreaterThan(0);
  });

  it("is not even asked, once zod was told jitless", () => {
    const tried = Object.entries(jitless.answers).filter(([, answer]) => !answer.startsWith("0 "));
    expect(tried.map(([name]) => name)).toEqual(["chart, by made code"]);
  });

  it("puts no regular expression together that takes more than linear time", () => {
    expect(plain.expressions.length).toBeGreaterThan(10);
    expect(plain.expressions.filter((expression) => slowIn(expression).length > 0)).toEqual([]);
  });

  it("says what a chart needs there", () => {
    expect(forbidden.answers["chart, by made code"]).toContain("expressionInterpreter");
    expect(plain.answers["chart, by made code"]).toMatch(/^\d+ [\da-f]{64}$/);
  });

  it.runIf(hasInterpreter)("draws the same chart with vega-interpreter, where it is installed", () => {
    const drawn = plain.answers["chart, by made code"]?.replace(/^\d+ /, "");
    expect(jitless.answers["chart, interpreted"]).toBe(`0 ${drawn ?? ""}`);
    expect(forbidden.answers["chart, interpreted"]).toBe(`0 ${drawn ?? ""}`);
  });
});
