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
import { startedWalk } from "./walk/startedWalk.js";
import type { WalkModule } from "./walk/walkModule.js";
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
  /** Whether a walk in WebAssembly goes before the one in JavaScript. */
  readonly startsInWebAssembly: boolean;
}

/** Whether a line may be one of those that the walk in WebAssembly leaves to the other: it knows no space between tokens. */
const hasSpace = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    if (bytes[at] === 32 || bytes[at] === 9) return true;
  }
  return false;
};

/** A writer that puts spaces between tokens has put one by here, behind the colon of the first key. */
const firstBytes = 40;

const noPlainText: PlainTextEncoding = () => 0;

/**
 * Makes the scanner of a schema.
 *
 * @param schema - The schema.
 * @param encodings - Numbers for texts, by their schema.
 * @param maker - What was written for just this schema and these encodings; it is written here otherwise.
 * @param module - The walk in WebAssembly that was written for them, which goes before the other where it can be had.
 * @returns The scanner; `undefined` where the schema has a feature that scanners do not know, or code may not be generated.
 */
export function scannerOf<Value>(
  schema: z.ZodType<Value>,
  encodings: TextEncodings,
  maker?: ScanMaker,
  module?: WalkModule,
): BytesCheck<Value> | undefined {
  if (maker === undefined && isJitless()) return undefined;
  try {
    const make = maker ?? writtenScanner(schema, encodings);
    const { layout, empty: nothing } = new LayoutWriter(encodings).slotsOf(schema);
    const empty = Int32Array.from(nothing);
    const ofBytes = [...encodings.values()].map(
      (encoding) => encoding.encodeBytes ?? encodeTextBytes(encoding),
    );
    const plain = [...encodings.values()].map(({ plainBytes }) => plainBytes ?? noPlainText);
    const started = module && startedWalk(module, nothing.length, ofBytes);
    const slots = started?.slots ?? Int32Array.from(nothing);
    const walk = make(slots, ofBytes, plain);
    const window = new LineWindow();
    const last = { window, from: 0, to: 0 };
    const scanHere: BytesCheck<Value>["scan"] = (source, from, to) => {
      const at = window.open(source, from, to);
      const { bytes } = window;
      last.from = at;
      last.to = at + to - from;
      slots.set(empty);
      const end = walk(bytes, space(bytes, at));
      return end >= 0 && space(bytes, end) === last.to;
    };
    const scanFirst: BytesCheck<Value>["scan"] = (source, from, to) => {
      const middle = Math.min(from + firstBytes, to);
      if (hasSpace(source, from, middle)) return scanHere(source, from, to);
      if (started?.scan(source, from, to) === true) {
        last.from = window.open(source, from, to);
        last.to = last.from + to - from;
        return true;
      }
      return hasSpace(source, middle, to) && scanHere(source, from, to);
    };
    return {
      scan: started === undefined ? scanHere : scanFirst,
      encoded: { slots, layout: layout as Layout<Value> },
      line: lastLine(last),
      startsInWebAssembly: started !== undefined,
    };
  } catch (error) {
    if (error instanceof UnsupportedFeature || error instanceof EvalError) return undefined;
    throw error;
  }
}
