import type { Schema } from "../schema.js";

/** The number of a text that stands in bytes from one place to before another. */
export type TextBytesEncoding = (bytes: DataView, from: number, to: number) => number;

/**
 * The number of a text in one of its commonest forms, which begins with its quote at a place of the bytes: the number times 16, plus
 * the length with both quotes. 0 for any other text, right or wrong: it is held against the pattern.
 */
export type PlainTextEncoding = (bytes: DataView, at: number) => number;

/** How a text that keeps to its pattern becomes a whole number of 32 bits. */
export interface TextEncoding {
  /** The number of a text that the schema accepts. */
  readonly encode: (text: string) => number;
  /** The same from the bytes of such a text, which are ASCII, so that it need not become a string. */
  readonly encodeBytes?: TextBytesEncoding | undefined;
  /** The same at once for a text of a form that most have; what it takes the schema accepts. */
  readonly plainBytes?: PlainTextEncoding | undefined;
  /** The text that a number stands for. */
  readonly decode: (number: number) => string;
  /** The number that stands for no text. */
  readonly absent: number;
}

/** Encodings by the schema of the text. Any other text is no number: it is checked, and its slot says only that it is there. */
export type TextEncodings = ReadonlyMap<Schema, TextEncoding>;
