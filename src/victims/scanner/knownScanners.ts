import { textEncodings } from "../facts/textEncodings.js";
import { proceedingRecordStructure } from "../proceedings/record/proceedingRecord.js";
import { victimRecordStructure } from "../record/victimRecord.js";
import type { TextEncodings } from "../structure/layout/textEncoding.js";
import type { Schema } from "../structure/schema.js";
import { proceedingScanner } from "./generated/proceedingScanner.js";
import { victimScanner } from "./generated/victimScanner.js";
import { victimWalk } from "./generated/victimWalk.js";
import type { ScanMaker } from "./scanMaker.js";
import type { WalkModule } from "./walk/walkModule.js";

const scanners: ReadonlyMap<Schema, ScanMaker> = new Map<Schema, ScanMaker>([
  [victimRecordStructure, victimScanner],
  [proceedingRecordStructure, proceedingScanner],
]);

/** The scanner that the package has for a schema with the encodings of its own records; `undefined` for any other. */
export const knownScanner = (schema: Schema, encodings: TextEncodings): ScanMaker | undefined =>
  encodings === textEncodings ? scanners.get(schema) : undefined;

const walks: ReadonlyMap<Schema, WalkModule> = new Map<Schema, WalkModule>([
  [victimRecordStructure, victimWalk],
]);

/** The walk in WebAssembly that the package has for a schema with the encodings of its own records; `undefined` for any other. */
export const knownWalk = (schema: Schema, encodings: TextEncodings): WalkModule | undefined =>
  encodings === textEncodings ? walks.get(schema) : undefined;
