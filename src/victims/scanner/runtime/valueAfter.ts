import { characters } from "./characters.js";
import { space } from "./space.js";

/** Where the value begins whose key ends before a place; -1 where no colon follows. */
export function valueAfter(bytes: DataView, at: number): number {
  const colon = space(bytes, at);
  return bytes.getUint8(colon) === characters.colon ? space(bytes, colon + 1) : -1;
}
