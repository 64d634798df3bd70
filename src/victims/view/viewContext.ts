import type { LayoutWriter } from "../structure/layout/layoutWriter.js";
import type { TextEncodings } from "../structure/layout/textEncoding.js";
import type { ScannedLine } from "../scanner/scannedLine.js";

/** What the parts of a view are made over. */
export interface ViewContext {
  /** The slots. */
  readonly slots: Int32Array;
  /** Numbers for texts, by their schema. */
  readonly encodings: TextEncodings;
  /** Lays out the slots, as the scanner does. */
  readonly layouts: LayoutWriter;
  /** The line that was scanned last. */
  readonly line: ScannedLine;
}
