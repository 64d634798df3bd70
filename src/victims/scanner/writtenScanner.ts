import type { TextEncodings } from "../structure/layout/textEncoding.js";
import type { Schema } from "../structure/schema.js";
import { scanRuntime } from "./runtime/scanRuntime.js";
import type { ScanMaker } from "./scanMaker.js";
import { scannerCode } from "./scannerCode.js";

/**
 * Writes the scanner of a schema and makes a function of it at once.
 *
 * @throws {UnsupportedFeature} Where the schema has a feature for which no code is written.
 * @throws {EvalError} Where code may not be generated.
 */
export function writtenScanner(schema: Schema, encodings: TextEncodings): ScanMaker {
  const { runtime, maker } = scannerCode(schema, encodings, "JavaScript");
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- zod compiles in the same way; no input reaches the code
  const make = new Function(...runtime, `"use strict";return ${maker};`) as (
    ...functions: unknown[]
  ) => ScanMaker;
  return make(...runtime.map((name) => scanRuntime[name]));
}
