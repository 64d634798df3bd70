import type { SchemaPart } from "../schemaPart.js";

/** Records on victims and on proceedings, and what both hold. */
export const victimParts: readonly SchemaPart[] = [
  // Place of "victim-record": wire("victim-record", "Victim record", victimRecordSchema, numberedRules("victim-record", "victimRecordSchema", victimRules)).
  // Place of "proceeding-record", in the same way; then each named schema that they hold, as part("name", schema).
];
