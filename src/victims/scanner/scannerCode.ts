import type { TextEncodings } from "../structure/layout/textEncoding.js";
import type { Schema } from "../structure/schema.js";
import { CodeWriter, type Language } from "./code/codeWriter.js";
import type { RuntimeName } from "./runtime/scanRuntime.js";

/** The code of a scanner. */
export interface ScannerCode {
  /** The functions of the runtime that it calls, in the order of the alphabet. */
  readonly runtime: readonly RuntimeName[];
  /** The expression of a `ScanMaker`. */
  readonly maker: string;
}

const shortNames: ReadonlyMap<string, string> = new Map([
  ["bytes", "b"],
  ["slots", "s"],
  ["slot", "p"],
  ["words", "w"],
  ["word", "d"],
  ["seen", "k"],
  ["found", "f"],
]);

/** The same code in fewer letters: it holds neither text nor comment, and nobody reads it but to look for a fault. */
const shortened = (code: string): string =>
  code
    .replaceAll(/\b[a-z]+\b/g, (name) => shortNames.get(name) ?? name)
    .replaceAll(/ ?([!&()*+,:;<=>?{|}]) ?/g, "$1");

const wordsInLine = 100;

/** The table as lines of numbers. */
const tableText = (words: readonly number[]): string => {
  const lines: string[] = [];
  for (let at = 0; at < words.length; at += wordsInLine)
    lines.push(words.slice(at, at + wordsInLine).join(","));
  return `const words = Int32Array.of(\n${lines.join(",\n")});`;
};

/**
 * Writes the code that walks a schema. The same schema makes the same text.
 *
 * @param schema - The schema.
 * @param encodings - Numbers for texts, by their schema.
 * @param language - Whether the functions say what their parameters are.
 * @returns The code.
 * @throws {UnsupportedFeature} Where the schema has a feature for which none is written.
 */
export function scannerCode(schema: Schema, encodings: TextEncodings, language: Language): ScannerCode {
  const writer = new CodeWriter(encodings, language);
  // The members of a union lie in slots of all of them: they are known once the whole is laid out.
  writer.slotsOf(schema);
  const root = writer.functionFor("root", "text", () => `${writer.write(schema, "0")}return at;`);
  const runtime = [...writer.called].sort();
  const starts = runtime.includes("firstPlace") ? ["const starts = new Int32Array(slots.length);"] : [];
  const plain = [...writer.plain].map(([number, name]) => `const {${number}: ${name} = () => 0} = plain;`);
  const lines = [tableText(writer.words), ...starts, ...plain, ...writer.functions].map(shortened);
  return { runtime, maker: `(s, encodings, plain) => {\n${lines.join("\n")}\nreturn ${root};\n}` };
}
