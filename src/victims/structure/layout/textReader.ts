import type { TextEncoding } from "./textEncoding.js";

/** How many texts are remembered; dates and places come back again and again. */
const remembered = 8192;

/** Reads texts of one schema. */
export interface TextReader {
  /** Numbers of the texts that were accepted before. */
  readonly known: ReadonlyMap<unknown, number>;
  /** The number of a value; `undefined` where it is no text that matches. */
  readonly read: (value: unknown) => number | undefined;
}

/** Reads texts that match all the patterns, and remembers their numbers. */
export function textReader(patterns: readonly RegExp[], { encode }: TextEncoding): TextReader {
  const known = new Map<unknown, number>();
  return {
    known,
    read: (value) => {
      if (typeof value !== "string" || !patterns.every((pattern) => pattern.test(value))) return undefined;
      const number = encode(value);
      if (known.size < remembered) known.set(value, number);
      return number;
    },
  };
}
