import type { Schema } from "../schema.js";

/** How a text that keeps to its pattern becomes a whole number of 32 bits. */
export interface TextEncoding {
  /** The number of a text that the schema accepts. */
  readonly encode: (text: string) => number;
  /** The number that stands for no text. */
  readonly absent: number;
}

/** Encodings by the schema of the text. Any other text is no number: it is checked, and its slot says only that it is there. */
export type TextEncodings = ReadonlyMap<Schema, TextEncoding>;
