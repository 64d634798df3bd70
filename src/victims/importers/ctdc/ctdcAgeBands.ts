import { highestAge } from "../../record/recordedAge.js";

const bounds: readonly (readonly [first: string, last: string])[] = [
  ["0", "8"],
  ["9", "17"],
  ["18", "20"],
  ["21", "23"],
  ["24", "26"],
  ["27", "29"],
  ["30", "38"],
  ["39", "47"],
];

/** The releases write the dash in three ways, and copies of them in a fourth. */
const dashes = ["\u2014", "--", "\u2013", "-"] as const;

const spellings = ([first, last]: readonly [string, string]): string[] =>
  dashes.flatMap((dash) =>
    [...new Set([first, first.padStart(2, "0")])].flatMap((start) =>
      [...new Set([last, last.padStart(2, "0")])].map((end) => `${start}${dash}${end}`),
    ),
  );

/**
 * The age bands of the data sets in every spelling that was met, with their bounds: `0--8`, `09--17` and the like; the last band
 * has no upper bound of its own.
 */
export const ctdcAgeBands: Readonly<Record<string, string>> = Object.fromEntries([
  ...bounds.flatMap((band) => spellings(band).map((spelling) => [spelling, band.join("-")])),
  ["48+", `48-${highestAge}`],
]) as Record<string, string>;
