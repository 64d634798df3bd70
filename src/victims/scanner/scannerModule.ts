import type { TextEncodings } from "../structure/layout/textEncoding.js";
import type { Schema } from "../structure/schema.js";
import { scannerCode } from "./scannerCode.js";

/**
 * The text of a module that holds the scanner of a schema, so that none is written in the process of a user.
 *
 * @param name - What the module exports.
 */
export function scannerModule(name: string, schema: Schema, encodings: TextEncodings): string {
  const { runtime, maker } = scannerCode(schema, encodings, "TypeScript");
  return [
    "// Written by scripts/writeScanners.js out of the zod schema, and compared with it by the tests; never by hand.",
    'import { scanRuntime } from "../runtime/scanRuntime.js";',
    'import type { ScanMaker } from "../scanMaker.js";',
    "",
    `const { ${runtime.join(", ")} } = scanRuntime;`,
    "",
    `export const ${name}: ScanMaker = ${maker};`,
    "",
  ].join("\n");
}
