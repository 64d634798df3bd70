import { textEncodings } from "../facts/textEncodings.js";
import { proceedingRecordStructure } from "../proceedings/record/proceedingRecord.js";
import { victimRecordStructure } from "../record/victimRecord.js";
import type { TextEncodings } from "../structure/layout/textEncoding.js";
import type { Schema } from "../structure/schema.js";
import { proceedingScanner } from "./generated/proceedingScanner.js";
import { victimScanner } from "./generated/victimScanner.js";
import type { ScanMaker } from "./scanMaker.js";

const scanners: ReadonlyMap<Schema, ScanMaker> = new Map<Schema, ScanMaker>([
  [victimRecordStructure, victimScanner],
  [proceedingRecordStructure, proceedingScanner],
]);

/** The scanner that the package has for a schema with the encodings of its own records; `undefined` for any other. */
export const knownScanner = (schema: Schema, encodings: TextEncodings): ScanMaker | undefined =>
  encodings === textEncodings ? scanners.get(schema) : undefined;
