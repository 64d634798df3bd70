import type { TextEncodings } from "../../structure/layout/textEncoding.js";
import { kindOf } from "../../structure/kindOf.js";
import { UnsupportedFeature, type Schema } from "../../structure/schema.js";
import { mostBytes } from "../runtime/reach.js";
import { call, copy, get, i32, on32, store32 } from "./code/instructions.js";
import { memory } from "./code/memory.js";
import { moduleBytes, type WalkFunction } from "./code/moduleBytes.js";
import { ModuleWriter } from "./code/moduleWriter.js";
import { at } from "./code/places.js";
import { firstWord, objectFunction } from "./nodes/objectWalk.js";
import type { WalkModule } from "./walkModule.js";

const pageBytes = 65_536;

/** A record of ten times the usual length still is walked; whatever is longer goes another way. */
const pagesForLine = 1;

/**
 * Writes the walk of a schema as a module of WebAssembly. The same schema makes the same bytes.
 *
 * @param schema - The schema.
 * @param encodings - Numbers for texts, by their schema.
 * @param plainWalks - What takes texts of a plain form before they are left to their encoding, by their schema.
 * @throws {UnsupportedFeature} Where the schema has a feature for which none is written.
 */
export function walkModuleOf(
  schema: Schema,
  encodings: TextEncodings,
  plainWalks: ReadonlyMap<Schema, WalkFunction>,
): WalkModule {
  if (kindOf(schema) !== "object") throw new UnsupportedFeature("a record that is no object");
  const writer = new ModuleWriter(schema, encodings, plainWalks);
  const size = 4 * writer.slotsOf(schema).empty.length;
  const root = objectFunction(schema, writer);
  const to = 1;
  writer.functionFor("scan", () => ({
    parameters: ["i", "i"],
    locals: [],
    body: [
      copy(i32(memory.slots), i32(writer.empty), i32(size)),
      store32(i32(memory.notes), i32(0)),
      on32.equal(call(root, get(at), i32(memory.slots), firstWord(get(at)), i32(0)), get(to)),
    ],
  }));
  const line = writer.table("line", () => []);
  const pages = Math.ceil(line / pageBytes) + pagesForLine;
  const bytes = moduleBytes(writer.functions, writer.bytes, pages);
  let code = "";
  for (const byte of bytes) code += String.fromCharCode(byte);
  return {
    line,
    longest: pages * pageBytes - line - 2 * mostBytes,
    notes: writer.notes.place,
    pages,
    code: btoa(code),
  };
}
