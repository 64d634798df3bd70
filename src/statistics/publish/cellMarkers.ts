import type { CodeEntry } from "../../codes/codeEntry.js";
import type { CellValue } from "../model/cellValue.js";

const source = {
  title: "StatsWales, Shorthand for labelling data values",
  url: "https://stats.gov.wales/en-GB/shorthand",
} as const;

/** What stands in a printed table where there is no count. A count of nothing is 0. */
export const cellMarkers = [
  {
    code: "c",
    label: "suppressed",
    definition: "Withheld, so that nobody is disclosed by this cell or through it.",
    source,
    verified: true,
  },
  {
    code: "x",
    label: "not collected",
    definition: "Nobody counted, so there is no value.",
    source,
    verified: true,
  },
  {
    code: "z",
    label: "not applicable",
    definition: "There can be no value for this combination.",
    source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link cellMarkers}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { cellMarkers, type CellMarker } from "opsc/statistics";
 * const code: CellMarker = "c";
 * labelOf(cellMarkers, code); //=> "suppressed"
 */
export type CellMarker = (typeof cellMarkers)[number]["code"];

const markers = {
  suppressed: "c",
  "not-collected": "x",
  "not-applicable": "z",
} as const satisfies Readonly<Record<Exclude<CellValue["kind"], "count">, CellMarker>>;

/** The markers that a table uses, in the order of {@link cellMarkers}. */
export function markersOf(values: readonly CellValue[]): readonly CellMarker[] {
  const used = new Set<string>(
    values.flatMap((value) => (value.kind === "count" ? [] : markers[value.kind])),
  );
  return cellMarkers.map(({ code }) => code).filter((code) => used.has(code));
}

/** What the markers mean, on one line. */
export const legendOf = (used: readonly CellMarker[]): string =>
  cellMarkers
    .filter(({ code }) => used.includes(code))
    .map(({ code, label }) => `${code} = ${label}`)
    .join("; ");
