import type { Slots } from "./layout/slots.js";
import type { TextEncoding } from "./layout/textEncoding.js";
import type { Schema } from "./schema.js";

/** What the writer of a node may ask for. */
export interface CheckCode {
  /** A name that nothing else has. */
  readonly name: () => string;
  /** The name of a constant, which is made once for each `identity`. */
  readonly constant: (identity: unknown, make: () => unknown) => string;
  /** The name of the function that checks a schema, whose code is written once. */
  readonly functionFor: (schema: Schema, code: () => string) => string;
  /** The slots of a schema, from 0 on. */
  readonly slotsOf: (schema: Schema) => Slots;
  /** How a text becomes a number, where it does. */
  readonly encodingOf: (schema: Schema) => TextEncoding | undefined;
  /** Statements that check the value in a variable, and write its number into the slots from a place on. */
  readonly write: (schema: Schema, value: string, place: string) => string;
}

/**
 * Writes the statements that check one kind of node and encode it into `slots`: they leave with `return false` where it is
 * not certainly right.
 */
export type NodeWriter = (schema: Schema, value: string, place: string, code: CheckCode) => string;
