import { characters } from "./characters.js";
import { space } from "./space.js";

/**
 * What follows the value of a member that ends before a place: where the first letter of the next key stands; where the object
 * ends, the place behind it times -1; and 0 for anything else.
 */
export function keyAfter(bytes: DataView, at: number): number {
  let next = space(bytes, at);
  const byte = bytes.getUint8(next);
  if (byte === characters.closeObject) return -(next + 1);
  if (byte !== characters.comma) return 0;
  next = space(bytes, next + 1);
  return bytes.getUint8(next) === characters.quote ? next + 1 : 0;
}

/** The same of what follows the brace that begins an object. */
export function firstKey(bytes: DataView, at: number): number {
  const next = space(bytes, at);
  const byte = bytes.getUint8(next);
  if (byte === characters.closeObject) return -(next + 1);
  return byte === characters.quote ? next + 1 : 0;
}
