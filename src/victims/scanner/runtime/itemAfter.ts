import { characters } from "./characters.js";
import { space } from "./space.js";

/** Where the next item begins behind one that ends before a place; where the list ends, the place behind it times -1; 0 for anything else. */
export function itemAfter(bytes: DataView, at: number): number {
  const next = space(bytes, at);
  const byte = bytes.getUint8(next);
  if (byte === characters.closeList) return -(next + 1);
  return byte === characters.comma ? space(bytes, next + 1) : 0;
}

/** The same of what follows the bracket that begins a list. */
export function firstItem(bytes: DataView, at: number): number {
  const next = space(bytes, at);
  return bytes.getUint8(next) === characters.closeList ? -(next + 1) : next;
}
