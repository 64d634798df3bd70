import type { Text } from "mdast";
import type { Handle } from "mdast-util-to-markdown";

/** ASCII characters that mean nothing in a Markdown text, wherever they stand. */
const harmless = new Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ,;?%'\"/$^{}");
/** Those that mean something at the beginning of a line alone. */
const atBreak = new Set("-+=)");

const isBreak = (character: string): boolean => character === "\n" || character === "\r";

const isHarmless = (value: string, place: number, inLine: boolean): boolean => {
  const character = value.charAt(place);
  if (character >= "\u0080" || harmless.has(character)) return true;
  if (atBreak.has(character)) return inLine;
  if (character === "(") return place > 0;
  if (character === ":") return place + 1 < value.length && value[place + 1] !== "/";
  const before = value[place - 1] ?? "";
  return character === "." && inLine && place > 0 && before !== "w" && before !== "W";
};

/** Whether every character of a text means nothing in Markdown where it stands, so that there is nothing to escape. */
export function isPlain(
  value: string,
  { before, after }: { readonly before: string; readonly after: string },
): boolean {
  if (value === "") return true;
  const opensLine = isBreak(before);
  if ((opensLine && value.startsWith(" ")) || (isBreak(after) && value.endsWith(" "))) return false;
  const inLine = !opensLine || /^[^\x00-\x40[-`{-\x7f]/.test(value);
  for (let place = 0; place < value.length; place += 1) if (!isHarmless(value, place, inLine)) return false;
  return true;
}

/**
 * Writes a text as the library does, without its search for marks where there can be none: it tries some fifty patterns on every text, twice,
 * and most texts of a report are plain words.
 */
export const textHandler: Handle = (node: Text, _parent, state, info) =>
  isPlain(node.value, info) ? node.value : state.safe(node.value, info);
