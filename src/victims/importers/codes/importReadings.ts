import type { CodeEntry } from "../../../codes/codeEntry.js";
import { importing } from "./importSource.js";

/** How the value of a column is read. */
export const importReadings = [
  {
    code: "code",
    label: "Code",
    definition: "Looked up in the values of the mapping.",
    source: importing,
    verified: true,
  },
  {
    code: "country",
    label: "Country",
    definition: "A code of ISO 3166-1 in two or three letters.",
    source: importing,
    verified: true,
  },
  {
    code: "country-name",
    label: "Name of a country",
    definition: "Looked up in the values of the mapping, then among the names of countries.",
    source: importing,
    verified: true,
  },
  {
    code: "year",
    label: "Year",
    definition: "A year of four figures.",
    source: importing,
    verified: true,
  },
  {
    code: "month",
    label: "Month of a date",
    definition: "A day, of which the year and the month are kept.",
    source: importing,
    verified: true,
  },
  {
    code: "years-of-age",
    label: "Age",
    definition: "Completed years from 0 to 120, known to the year.",
    source: importing,
    verified: true,
  },
  {
    code: "estimated-age",
    label: "Estimated age",
    definition: "Completed years from 0 to 120, estimated in a way that is not known.",
    source: importing,
    verified: true,
  },
  {
    code: "age-range",
    label: "Range of ages",
    definition: "Looked up in the values of the mapping, which name two bounds.",
    source: importing,
    verified: true,
  },
  {
    code: "source-id",
    label: "Case id",
    definition: "The id of the case in the other system, of which a pseudonym is made and nothing else.",
    source: importing,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link importReadings}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { importReadings, type ImportReading } from "opsc/victims";
 * const code: ImportReading = "month";
 * labelOf(importReadings, code); //=> "Month of a date"
 */
export type ImportReading = (typeof importReadings)[number]["code"];
