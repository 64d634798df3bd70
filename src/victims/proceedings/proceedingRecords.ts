import type * as z from "zod";
import type { RecordKind } from "../kinds/recordKind.js";
import { withRules } from "../kinds/withRules.js";
import { createProceedingFacts, type ProceedingFacts } from "./facts/proceedingFacts.js";
import { encodedProceedingReader } from "./facts/encodedProceeding.js";
import { textEncodings } from "../facts/textEncodings.js";
import { readProceedingFacts } from "./facts/readProceedingFacts.js";
import { proceedingRecordStructure, type ProceedingRecord } from "./record/proceedingRecord.js";
import { proceedingRules } from "./rules/proceedingRules.js";

/** Records of proceedings, for `compileValidator`. */
export const proceedingRecords: RecordKind<ProceedingRecord, ProceedingFacts> = {
  name: "proceedings",
  structure: proceedingRecordStructure,
  rules: proceedingRules,
  createFacts: createProceedingFacts,
  readFacts: readProceedingFacts,
  encoding: { texts: textEncodings, reader: encodedProceedingReader },
};

/** Validates a {@link ProceedingRecord}: its structure and every rule that refuses one. */
export const proceedingRecordSchema: z.ZodType<ProceedingRecord> = withRules(proceedingRecords);
