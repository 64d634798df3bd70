// typia makes its checks while TypeScript compiles: the type is written out, compiled with its transformer, and imported.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import * as typia from "typia/lib/transform.js";
import { shapeOf } from "../fromZod/shapeOf.js";
import { typiaText } from "../fromZod/typiaText.js";

const folder = new URL("node_modules/.cache/typia/", import.meta.url);
const sourceFile = fileURLToPath(new URL("record.mts", folder));

const compilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ES2022,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  types: [],
};

const transformer = typia.transform ?? typia.default.transform ?? typia.default.default;

const compile = () => {
  const program = ts.createProgram([sourceFile], compilerOptions);
  const problems = [...ts.getPreEmitDiagnostics(program)];
  const transform = transformer(program, {}, { addDiagnostic: (problem) => problems.push(problem) });
  program.emit(undefined, undefined, undefined, false, { before: [transform] });
  if (problems.length > 0)
    throw new Error(ts.formatDiagnostics(problems, ts.createCompilerHost(compilerOptions)));
};

/** A predicate for the structure that a zod schema defines. */
export const predicateOf = async (schema) => {
  const text = [
    'import typia, { tags } from "typia";',
    `type Record = ${typiaText(shapeOf(schema))};`,
    "export const equals = typia.createEquals<Record>();",
  ].join("\n");
  mkdirSync(folder, { recursive: true });
  writeFileSync(sourceFile, text);
  compile();
  const { equals } = await import(new URL("record.mjs", folder).href);
  return (value) => equals(value);
};
