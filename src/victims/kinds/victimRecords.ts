import type * as z from "zod";
import { encodedVictimReader } from "../facts/encodedVictim.js";
import { textEncodings } from "../facts/textEncodings.js";
import { readVictimFacts } from "../facts/readVictimFacts.js";
import { createVictimFacts, type VictimFacts } from "../facts/victimFacts.js";
import { victimRecordStructure, type VictimRecord } from "../record/victimRecord.js";
import { victimRules } from "../rules/victimRules.js";
import type { RecordKind } from "./recordKind.js";
import { withRules } from "./withRules.js";

/** Victim records, for `compileValidator`. */
export const victimRecords: RecordKind<VictimRecord, VictimFacts> = {
  name: "victims",
  structure: victimRecordStructure,
  rules: victimRules,
  createFacts: createVictimFacts,
  readFacts: readVictimFacts,
  encoding: { texts: textEncodings, reader: encodedVictimReader },
};

/** Validates a {@link VictimRecord}: its structure and every rule that refuses one. */
export const victimRecordSchema: z.ZodType<VictimRecord> = withRules(victimRecords);
