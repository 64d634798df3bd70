import { codeEncoder } from "./codeEncoder.js";
import { dimensionIssue, type SourceOrIssue } from "./dimensionSource.js";
import type { YearDimension } from "./planDimension.js";
import { dateReader } from "./recordedDates.js";

/** The year of a recorded date; a reason as it stands. No calendar has a year 0: exports write it where nothing is known. */
const yearOf = (date: string | undefined): string | undefined => {
  if (date === undefined || date.charCodeAt(0) > 57) return date;
  const year = date.slice(0, 4);
  return year === "0000" ? "unknown" : year;
};

/** The year of a date, among reference years that limit what is counted. */
export function yearSource({ date, years }: YearDimension, of: "victims" | "proceedings"): SourceOrIssue {
  const read = dateReader(of, date);
  if (read === undefined) {
    return dimensionIssue(
      "plan-field-of-other-record",
      ["date"],
      "Expected a date of the records that the plan counts: this one belongs to the other kind of record.",
    );
  }
  return {
    code: "YEAR",
    label: "Year",
    categories: years
      .toSorted((left, right) => left - right)
      .map((year) => ({ code: `${year}`, label: `${year}` })),
    limits: true,
    encoder: codeEncoder((record) => yearOf(read(record))),
  };
}
