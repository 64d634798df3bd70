import type { Slots } from "../../../structure/layout/slots.js";
import type { Schema } from "../../../structure/schema.js";
import type { Code } from "./instructions.js";
import type { WalkFunction } from "./moduleBytes.js";

/** Where the first slot of a value lies: so many bytes behind the place that a variable holds. */
export interface SlotPlace {
  /** The variable. */
  readonly local: number;
  /** The bytes. */
  readonly offset: number;
}

/** What the writer of a node may ask for. */
export interface WalkCode {
  /** The number of a function that is written once for each `identity`. */
  readonly functionFor: (identity: unknown, write: () => WalkFunction) => number;
  /** Writes bytes into the memory once for each `identity`, at a multiple of 16, and answers where. */
  readonly table: (identity: unknown, bytes: () => readonly number[]) => number;
  /** The slots of a schema, from 0 on. */
  readonly slotsOf: (schema: Schema) => Slots;
  /** The number of the encoding of a text; `undefined` where it has none. */
  readonly encodingOf: (schema: Schema) => number | undefined;
  /**
   * What takes a text of a form that most have: given a place and where the slot lies, it writes the number of the text and answers
   * the place behind it.
   */
  readonly plainWalkOf: (schema: Schema) => WalkFunction | undefined;
  /** Where `maskBytes` of 255 end and those of 0 begin. */
  readonly masks: number;
  /** Where texts that are left to be encoded are noted, and how many there is room for. */
  readonly notes: { readonly place: number; readonly most: number };
  /** Code that walks a value: see {@link WalkWriter}. */
  readonly write: (schema: Schema, slot: SlotPlace) => Code;
}

/**
 * Writes the code that walks a value of one kind of node. The value begins at the place that the first variable holds; it is left
 * behind the value, or at `nowhere` where it is not certainly right.
 */
export type WalkWriter = (schema: Schema, slot: SlotPlace, code: WalkCode) => Code;
