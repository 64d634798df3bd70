import { asciiDigits } from "../../pseudonyms/asciiDigits.js";
import type { IdentifierKind } from "../identifierKinds.js";
import { filePatterns } from "./filePatterns.js";
import { networkPatterns } from "./networkPatterns.js";
import { numberPatterns } from "./numberPatterns.js";
import { placePatterns } from "./placePatterns.js";
import type { ValuePattern } from "./valuePattern.js";
import { wordKinds } from "./wordKinds.js";

/** Longest beginning of a text that is looked at, in UTF-16 units; what is longer is free text in any case. */
export const longestText = 4096;

/** Kinds with the greater certainty of each. */
export type FoundKinds = ReadonlyMap<IdentifierKind, "certain" | "possible">;

const pseudonyms: ValuePattern = {
  kinds: [],
  certainty: "possible",
  pattern: /(?<![\w-])[vp]k\d_[\w-]{43}(?![\w-])/g,
};

/** In this order: each takes what it found out of the way of those behind it. */
const patterns: readonly ValuePattern[] = [
  pseudonyms,
  ...networkPatterns,
  ...filePatterns,
  ...placePatterns,
  ...numberPatterns,
];

/** What every match of a pattern has somewhere: a figure, one of these signs, a space, another script; or the pairs of a network card. */
const mayHold = /[\d@:/\\.+\s<[(]|[^\0-\x7f]|(?:^|-)[a-f]{2}-[a-f]{2}-/i;

/** Texts too short for any pattern, years, months and days, and this package's pseudonyms: most of what a record holds. */
const isHarmless = (text: string): boolean =>
  text.length < 7
    ? /^[\w-]*$/.test(text)
    : /^(?:\d{4}-\d\d(?:-\d\d)?|[vp]k\d_[\w-]{43})$/.test(text) || (text.length < 40 && !mayHold.test(text));

const plain = (text: string): string => {
  const cut = text.slice(0, longestText);
  return /[^\0-\x7f]/.test(cut) ? asciiDigits(cut).slice(0, longestText) : cut;
};

/** The kinds of identifier that the beginning of a text holds in any place. */
export const kindsInText = (text: string): FoundKinds => {
  const found = new Map<IdentifierKind, "certain" | "possible">();
  const add = (kind: IdentifierKind, certainty: "certain" | "possible"): void => {
    if (found.get(kind) !== "certain") found.set(kind, certainty);
  };
  if (isHarmless(text)) return found;
  let rest = plain(text);
  for (const { pattern, holds, kinds, certainty } of patterns) {
    rest = rest.replace(pattern, (match: string) => {
      if (holds?.(match) === false) return match;
      for (const kind of kinds) add(kind, certainty);
      return " ";
    });
  }
  return found;
};

/** The same, with what a text is as a whole: a name, initials or free text. */
export const kindsOfText = (text: string): FoundKinds => {
  // No pattern finds one of the kinds that a text has as a whole.
  const found = new Map([...kindsInText(text), ...wordKinds(text.slice(0, longestText))]);
  if (text.length > longestText) found.set("free-text", "certain");
  return found;
};
