import type { PlainTextEncoding, TextBytesEncoding } from "../structure/layout/textEncoding.js";

/**
 * What is written for a schema: given slots and the encodings of its texts in their order, those of plain texts apart, the function that walks a value from a
 * place on and answers the place behind it, or -1 where it is not certainly right.
 */
export type ScanMaker = (
  slots: Int32Array,
  encodings: readonly TextBytesEncoding[],
  plain: readonly PlainTextEncoding[],
) => (bytes: DataView, at: number) => number;
