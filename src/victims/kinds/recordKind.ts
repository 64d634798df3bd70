import type * as z from "zod";
import type { RecordRule } from "../rules/recordRule.js";

/**
 * Everything that there is to say about one kind of record: its structure, which zod defines, and its numbered rules.
 *
 * @example
 * import { victimRecords } from "opsc/victims";
 * victimRecords.name; //=> "victims"
 */
export interface RecordKind<Value, Facts> {
  /** Name on the command line. */
  readonly name: string;
  /** The structure alone: what can be compiled. */
  readonly structure: z.ZodType<Value>;
  /** The numbered rules. */
  readonly rules: readonly RecordRule<Facts>[];
  /** Makes room for the facts of one record. */
  readonly createFacts: () => Facts;
  /** Reads the facts of a record that has the structure. */
  readonly readFacts: (value: Value, facts: Facts) => void;
}
