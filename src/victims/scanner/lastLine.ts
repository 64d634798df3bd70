import type { ScannedLine } from "./scannedLine.js";
import type { LineWindow } from "./lineWindow.js";
import { characters } from "./runtime/characters.js";
import { findValue } from "./runtime/findValue.js";
import { space } from "./runtime/space.js";

/** Where the line stands that was walked last. */
export interface LinePlace {
  /** What holds its bytes. */
  readonly window: Pick<LineWindow, "bytes">;
  /** Where it begins. */
  from: number;
  /** The place behind it. */
  to: number;
}

const decoder = new TextDecoder();

const textOf = ({ buffer, byteOffset }: DataView, from: number, to: number): string =>
  decoder.decode(new Uint8Array(buffer, byteOffset + from, to - from));

/** A key as `findValue` is given it: its length with the quote that ends it, and its bytes. */
const wordsOf = (key: string): Int32Array =>
  Int32Array.from([key.length + 1, ...Array.from(`${key}"`, (sign) => sign.charCodeAt(0))]);

/** Reads from a line that was found right, whose texts hold neither escapes nor letters beyond ASCII. */
export function lastLine(place: LinePlace): ScannedLine {
  const keys = new Map<string, Int32Array>();
  const text = (key: string): string | undefined => {
    const { bytes } = place.window;
    let words = keys.get(key);
    if (words === undefined) keys.set(key, (words = wordsOf(key)));
    const quote = findValue(bytes, space(bytes, place.from), words, 0);
    if (quote < 0 || bytes.getUint8(quote) !== characters.quote) return undefined;
    let end = quote + 1;
    while (bytes.getUint8(end) !== characters.quote) end += 1;
    return textOf(bytes, quote + 1, end);
  };
  const value = (): unknown => JSON.parse(textOf(place.window.bytes, place.from, place.to));
  return { text, value };
}
