import type * as z from "zod";
import type { RecordRule } from "../rules/recordRule.js";
import type { TextEncodings } from "../structure/layout/textEncoding.js";
import type { EncodedValue } from "../structure/structureCheck.js";

/**
 * How records of a kind are read from whole numbers alone.
 *
 * @example
 * import { victimRecords, type RecordEncoding, type VictimFacts, type VictimRecord } from "opsc/victims";
 * const encoding: RecordEncoding<VictimRecord, VictimFacts> = victimRecords.encoding;
 * encoding.texts.size; //=> 4
 */
export interface RecordEncoding<Value, Facts> {
  /** Numbers for texts, by their schema. */
  readonly texts: TextEncodings;
  /** Makes a reader of what lies in the slots when it is called. */
  readonly reader: (encoded: EncodedValue<Value>) => (facts: Facts) => void;
}

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
  /** The same from what the written check encodes, so that no text is looked at twice. */
  readonly encoding: RecordEncoding<Value, Facts>;
}
