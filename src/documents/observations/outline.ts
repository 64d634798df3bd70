import type { Heading } from "./readHeadings.js";

/** Headings placed before the paragraph that follows them. */
export interface PlacedHeading extends Heading {
  /** Number of the first paragraph below. */
  readonly firstParagraph: number;
}

/** Where a paragraph stands. */
export interface Place {
  /** Index of the part, or -1. */
  readonly part: number;
  /** The nearest sub-heading, or null. */
  readonly heading: string | null;
}

/** A part with the headings in it. */
export interface Part {
  /** Numeral as printed. */
  readonly numeral: string;
  /** The words of its heading. */
  readonly title: string;
  /** Its first paragraph. */
  readonly firstParagraph: number;
  /** Headings inside it. */
  readonly headings: PlacedHeading[];
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of a capital roman numeral, or undefined. */
const romanValue = (numeral: string): number | undefined => {
  const digits = Array.from(numeral).flatMap((digit) => romanDigits[digit] ?? []);
  if (digits.length < numeral.length) return undefined;
  return digits.reduce((sum, own, index) => sum + (own < (digits[index + 1] ?? 0) ? -own : own), 0);
};

/** Which way the parts are numbered: roman where "I." comes first, letters where "A." does. */
const styleOf = (headings: readonly PlacedHeading[]): "roman" | "letter" | undefined => {
  for (const { numeral } of headings) {
    if (numeral === "I" || numeral === "II") return "roman";
    if (numeral === "A" || numeral === "B") return "letter";
  }
  return undefined;
};

/**
 * Puts the headings in order: parts, and headings inside them. A numeral opens a part where it is the next one of the
 * document's way of numbering, so that "C." under "III." stays a sub-part.
 */
export function outlineOf(headings: readonly PlacedHeading[]): Part[] {
  const style = styleOf(headings);
  const parts: Part[] = [];
  let value = 0;
  for (const heading of headings) {
    const { numeral, title, firstParagraph } = heading;
    const own =
      numeral === null || /\d/.test(numeral)
        ? undefined
        : style === "roman"
          ? romanValue(numeral)
          : numeral.length === 1
            ? numeral.charCodeAt(0) - 64
            : undefined;
    const current = parts.at(-1);
    // A numeral may be left out in print, so one or two steps ahead are taken too; never a step back.
    const opens =
      style !== undefined && own !== undefined && own > value && own <= value + 2 && numeral !== null;
    const subLetter = style === "roman" && numeral !== null && numeral.length === 1 && own !== value + 1;
    if (opens && !subLetter) {
      parts.push({ numeral, title, firstParagraph, headings: [] });
      value = own;
    } else {
      current?.headings.push(heading);
    }
  }
  return parts;
}

/**
 * Where each paragraph stands, in one sweep, since both paragraphs and headings are in the order of the document. A paragraph
 * before the first part belongs to it where that is the introduction.
 */
export function placesOf(
  numbers: readonly number[],
  parts: readonly Part[],
  loose: readonly PlacedHeading[],
): Place[] {
  let part = -1;
  let inside = loose;
  let next = 0;
  let heading: string | null = null;
  const enter = (index: number): void => {
    part = index;
    inside = parts[index]!.headings;
    next = 0;
    heading = null;
  };
  if (/introduction/i.test(parts[0]?.title ?? "")) enter(0);
  return numbers.map((number) => {
    while ((parts[part + 1]?.firstParagraph ?? Infinity) <= number) enter(part + 1);
    for (; (inside[next]?.firstParagraph ?? Infinity) <= number; next += 1) heading = inside[next]!.title;
    return { part, heading };
  });
}

/** The first and the last paragraph of each part. */
export function boundsOfParts(
  numbers: readonly number[],
  places: readonly Place[],
): Map<number, { readonly first: number; readonly last: number }> {
  const bounds = new Map<number, { first: number; last: number }>();
  numbers.forEach((number, index) => {
    const { part } = places[index]!;
    bounds.set(part, { first: bounds.get(part)?.first ?? number, last: number });
  });
  return bounds;
}
