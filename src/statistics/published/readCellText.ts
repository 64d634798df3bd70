import { markerBounds, squeezed } from "./markerBounds.js";

/** What one printed cell says. A negative number is no count; `unreadable` may be a marker that was not declared. */
export type CellReading =
  | { readonly kind: "count"; readonly lower: number; readonly upper: number }
  | { readonly kind: "hidden"; readonly lower: number; readonly upper: number }
  | { readonly kind: "blank" }
  | { readonly kind: "negative" }
  | { readonly kind: "unreadable" };

/** Whole numbers with thousands in threes, set apart by a comma, an apostrophe or a space of any width, and decimals that are all zero. */
const wholeNumber = /^([-−])?(\d{1,12}|\d{1,3}(?:[,'’\s]\d{3}){1,3})(?:\.0+)?$/;

/** A reader of cells; it remembers what it has read, for a table says the same things again and again. */
export function cellTextReader(
  markers: readonly string[],
  zerosPrinted: boolean,
): (text: string) => CellReading {
  const hidden = new Map(markers.map((marker) => [squeezed(marker), markerBounds(marker, zerosPrinted)]));
  const read = (text: string): CellReading => {
    const marker = hidden.get(squeezed(text));
    if (marker !== undefined) return { kind: "hidden", ...marker };
    const trimmed = text.trim();
    if (trimmed === "") return { kind: "blank" };
    const number = wholeNumber.exec(trimmed);
    if (number === null) return { kind: "unreadable" };
    const value = Number(number[2]!.replace(/\D/g, ""));
    return number[1] !== undefined && value !== 0
      ? { kind: "negative" }
      : { kind: "count", lower: value, upper: value };
  };
  const known = new Map<string, CellReading>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = read(text);
    known.set(text, reading);
    return reading;
  };
}
