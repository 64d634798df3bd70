// Takes the @example blocks out of the public docstrings and writes each as a module that runs and type-checks.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const source = fileURLToPath(new URL("../src", import.meta.url));
const target = fileURLToPath(new URL("../test/.generated", import.meta.url));

const kindOf = (declaration) => {
  if (ts.isFunctionDeclaration(declaration)) return "function";
  if (ts.isInterfaceDeclaration(declaration)) return "interface";
  if (ts.isTypeAliasDeclaration(declaration)) return "type";
  if (ts.isClassDeclaration(declaration)) return "class";
  return "constant";
};

const commentOf = (tag) =>
  typeof tag.comment === "string" ? tag.comment : (ts.getTextOfJSDocComment(tag.comment) ?? "");

/** The text of a tag as written: the compiler drops the line structure around `{@link}` only. */
const examplesOf = (declaration) => {
  const holder = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return ts
    .getJSDocTags(holder)
    .filter((tag) => tag.tagName.text === "example")
    .map(commentOf);
};

/** Turns `expression; //=> value` into an assertion. */
const toModule = (code) => {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const imports = [];
  const body = [];
  let assertions = 0;
  for (const statement of file.statements) {
    const text = statement.getText(file);
    if (ts.isImportDeclaration(statement)) {
      imports.push(text);
      continue;
    }
    const after = code.slice(statement.end);
    const answer = /^[ \t]*(?:\r?\n[ \t]*)?\/\/=>[ \t]*(.+)/.exec(after)?.[1];
    if (answer !== undefined && ts.isExpressionStatement(statement)) {
      assertions += 1;
      body.push(
        `  expect(${statement.expression.getText(file)}).toEqual(${answer.trim().replace(/;$/, "")});`,
      );
    } else {
      body.push(text);
    }
  }
  const lines = [
    'import { expect } from "vitest";',
    ...imports,
    "export default async function example() {",
    ...body,
    "}",
    "",
  ];
  return { module: lines.join("\n"), assertions };
};

/** Every export of the rooms' indexes, with its examples as modules. */
export function publicExports() {
  const rooms = readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "cli")
    .map((entry) => entry.name);
  const entries = rooms.map((room) => `${source}/${room}/index.ts`);
  const options = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    noLib: true,
    types: [],
  };
  const host = ts.createCompilerHost(options, true);
  // What is asked is where an export is written, and no type: the way there leads over `export from` alone.
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text, parent }) => {
      const path = resolve(dirname(from), text.replace(/\.js$/, ".ts"));
      const leads = ts.isExportDeclaration(parent) && text.startsWith(".");
      return { resolvedModule: leads ? { resolvedFileName: path, extension: ts.Extension.Ts } : undefined };
    });
  const program = ts.createProgram(entries, options, host);
  const checker = program.getTypeChecker();
  return rooms.flatMap((room, index) => {
    const file = program.getSourceFile(entries[index]);
    const symbol = file === undefined ? undefined : checker.getSymbolAtLocation(file);
    if (symbol === undefined) return [];
    return checker.getExportsOfModule(symbol).map((exported) => {
      const real = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const [declaration] = real.declarations ?? [];
      if (declaration === undefined)
        return { room, name: exported.name, kind: "unknown", documented: false, examples: [] };
      return {
        room,
        name: exported.name,
        kind: kindOf(declaration),
        documented: ts.displayPartsToString(real.getDocumentationComment(checker)).trim() !== "",
        examples: examplesOf(declaration).map(toModule),
      };
    });
  });
}

/** Writes the modules and answers where they are. */
export function writeExamples() {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const all = publicExports();
  return all.map((entry) => ({
    ...entry,
    paths: entry.examples.map(({ module }, index) => {
      const path = `${target}/${entry.room}.${entry.kind}.${entry.name}.${index}.ts`;
      writeFileSync(path, module);
      return path;
    }),
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeExamples();
