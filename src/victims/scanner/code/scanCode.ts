import type { Slots } from "../../structure/layout/slots.js";
import type { Schema } from "../../structure/schema.js";
import type { RuntimeName } from "../runtime/scanRuntime.js";

/** What the writer of a node may ask for. */
export interface ScanCode {
  /** The name of a function of the runtime. */
  readonly runtime: (name: RuntimeName) => RuntimeName;
  /**
   * The name of a function that is written once for each `identity`, from the code between its braces. Its parameters are those
   * of the kind: `text` has the bytes and a place, `value` also the first slot.
   */
  readonly functionFor: (identity: unknown, kind: "text" | "value", body: () => string) => string;
  /** Writes words into the table once for each `identity`, and answers where the first of them stands. */
  readonly table: (identity: unknown, words: () => readonly number[]) => number;
  /** The slots of a schema, from 0 on. */
  readonly slotsOf: (schema: Schema) => Slots;
  /** The number of the encoding of a text; -1 where it has none. */
  readonly encodingOf: (schema: Schema) => number;
  /** The name of the function that encodes a plain text of a schema; `undefined` where it has none. */
  readonly plainOf: (schema: Schema) => string | undefined;
  /** Statements that walk a value: see {@link ScanWriter}. */
  readonly write: (schema: Schema, slot: string) => string;
}

/**
 * Writes the statements that walk a value of one kind of node. The value begins at the place `at` of the bytes `bytes`; they
 * leave `at` behind it, or leave the function with `return -1` where it is not certainly right. `slot` is the expression of the
 * first slot of the value.
 */
export type ScanWriter = (schema: Schema, slot: string, code: ScanCode) => string;
