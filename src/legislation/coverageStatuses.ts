import type { CodeEntry } from "../codes/codeEntry.js";

const source = {
  title: "opsc: coverage of an element by law",
  locator: "docs/decisions/0010-gaps-under-two-readings.md",
} as const;

/** How far a law covers an element, most first. What nobody has said anything about is unknown; it is never taken for absent. */
export const coverageStatuses = [
  {
    code: "explicit",
    label: "Explicit",
    definition: "The law covers it in so many words.",
    source,
    verified: true,
  },
  {
    code: "partial",
    label: "Partial",
    definition: "The law covers part of it, or covers it insufficiently or not clearly.",
    source,
    verified: true,
  },
  {
    code: "absent",
    label: "Absent",
    definition:
      "Somebody who has read the law says that it does not cover it, or that it provides the contrary.",
    source,
    verified: true,
  },
  {
    code: "unknown",
    label: "Unknown",
    definition: "Nobody has said whether the law covers it.",
    source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link coverageStatuses}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { coverageStatuses, type CoverageStatus } from "opsc/legislation";
 * const status: CoverageStatus = "unknown";
 * labelOf(coverageStatuses, status); //=> "Unknown"
 */
export type CoverageStatus = (typeof coverageStatuses)[number]["code"];
