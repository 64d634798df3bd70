import type { TextEncoding } from "../structure/layout/textEncoding.js";

/** How many texts are remembered; dates and places come back again and again. */
const remembered = 8192;

/** Makes texts of their numbers again, and remembers them; undefined for the number that stands for none. */
export function textOfNumber({ decode, absent }: TextEncoding): (number: number) => string | undefined {
  const known = new Map<number, string>();
  return (number) => {
    if (number === absent) return undefined;
    const found = known.get(number);
    if (found !== undefined) return found;
    const text = decode(number);
    if (known.size < remembered) known.set(number, text);
    return text;
  };
}
