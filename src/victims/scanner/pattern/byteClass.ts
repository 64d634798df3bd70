import { UnsupportedFeature } from "../../structure/schema.js";

const range = (from: string, to: string): number[] =>
  Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, at) => from.charCodeAt(0) + at);

const digits = range("0", "9");

/** Bytes that stand in a line of JSON for themselves: ASCII without quote and backslash. */
const plainBytes: ReadonlySet<number> = new Set(
  range(" ", "~").filter((byte) => byte !== 0x22 && byte !== 0x5c),
);

/** What an escape stands for. */
export const escaped = (letter: string): readonly number[] => {
  if (letter === "d") return digits;
  if (letter === "w") return [...digits, ...range("A", "Z"), ...range("a", "z"), 0x5f];
  if (/[a-z\d]/i.test(letter)) throw new UnsupportedFeature(`pattern: \\${letter}`);
  return [letter.charCodeAt(0)];
};

/** Those of the bytes that JSON writes as they are; a text with any other is left to others. */
export const plainOf = (bytes: Iterable<number>): ReadonlySet<number> =>
  new Set([...bytes].filter((byte) => plainBytes.has(byte)));

/** The bytes that a class stands for, from what stands between its brackets. */
export const byteClass = (inside: string): ReadonlySet<number> => {
  if (/\\.-./su.test(inside)) throw new UnsupportedFeature("pattern: a range from an escape");
  const isNegated = inside.startsWith("^");
  const members = inside.slice(isNegated ? 1 : 0);
  const bytes = new Set<number>();
  const parts = /\\(.)|(.)-([^\\])|(.)/gsu;
  for (const [, escape, from, to, single] of members.matchAll(parts)) {
    if (escape !== undefined) for (const byte of escaped(escape)) bytes.add(byte);
    else if (from !== undefined && to !== undefined) for (const byte of range(from, to)) bytes.add(byte);
    else if (single !== undefined) bytes.add(single.charCodeAt(0));
  }
  return isNegated ? new Set([...plainBytes].filter((byte) => !bytes.has(byte))) : plainOf(bytes);
};
