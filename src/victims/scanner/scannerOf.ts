import type * as z from "zod";
import { LayoutWriter } from "../structure/layout/layoutWriter.js";
import type { Layout } from "../structure/layout/layout.js";
import type { PlainTextEncoding, TextEncodings } from "../structure/layout/textEncoding.js";
import { isJitless } from "../structure/isJitless.js";
import { UnsupportedFeature } from "../structure/schema.js";
import type { EncodedValue } from "../structure/structureCheck.js";
import { encodeTextBytes } from "./encodeTextBytes.js";
import { lastLine } from "./lastLine.js";
import { LineWindow } from "./lineWindow.js";
import { space } from "./runtime/space.js";
import type { ScanMaker } from "./scanMaker.js";
import { writtenScanner } from "./writtenScanner.js";
import type { ScannedLine } from "./scannedLine.js";

/** What tells lines of JSON that certainly have a structure from those about which others are to be asked. */
export interface BytesCheck<Value> {
  /** Whether the bytes from one place to before another certainly have the structure; it is never a final no. */
  readonly scan: (bytes: Uint8Array, from: number, to: number) => boolean;
  /** Filled by `scan` where it says yes, as the check of the parsed value fills it. */
  readonly encoded: EncodedValue<Value>;
  /** The line that `scan` said yes to last, until the next one. */
  readonly line: ScannedLine;
}

const noPlainText: PlainTextEncoding = () => 0;

/**
 * Makes the scanner of a schema.
 *
 * @param schema - The schema.
 * @param encodings - Numbers for texts, by their schema.
 * @param maker - What was written for just this schema and these encodings; it is written here otherwise.
 * @returns The scanner; `undefined` where the schema has a feature that scanners do not know, or code may not be generated.
 */
export function scannerOf<Value>(
  schema: z.ZodType<Value>,
  encodings: TextEncodings,
  maker?: ScanMaker,
): BytesCheck<Value> | undefined {
  if (maker === undefined && isJitless()) return undefined;
  try {
    const make = maker ?? writtenScanner(schema, encodings);
    const { layout, empty: nothing } = new LayoutWriter(encodings).slotsOf(schema);
    const slots = Int32Array.from(nothing);
    const empty = Int32Array.from(nothing);
    const ofBytes = [...encodings.values()].map(
      (encoding) => encoding.encodeBytes ?? encodeTextBytes(encoding),
    );
    const plain = [...encodings.values()].map(({ plainBytes }) => plainBytes ?? noPlainText);
    const walk = make(slots, ofBytes, plain);
    const window = new LineWindow();
    const last = { window, from: 0, to: 0 };
    return {
      scan: (source, from, to) => {
        const at = window.open(source, from, to);
        const { bytes } = window;
        last.from = at;
        last.to = at + to - from;
        slots.set(empty);
        const end = walk(bytes, space(bytes, at));
        return end >= 0 && space(bytes, end) === last.to;
      },
      encoded: { slots, layout: layout as Layout<Value> },
      line: lastLine(last),
    };
  } catch (error) {
    if (error instanceof UnsupportedFeature || error instanceof EvalError) return undefined;
    throw error;
  }
}
