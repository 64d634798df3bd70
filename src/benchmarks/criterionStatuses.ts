import type { CodeEntry } from "../codes/codeEntry.js";

const source = { title: "opsc: benchmarks", locator: "docs/benchmarks.md" } as const;

/** Where a criterion stands on a day. Two statuses more than there are answers: facts may differ, and there may be none. */
export const criterionStatuses = [
  {
    code: "met",
    label: "Met",
    definition: "Every fact that counts says that all of it is there.",
    source,
    verified: true,
  },
  {
    code: "partly-met",
    label: "Partly met",
    definition: "Every fact that counts says that some of it is there, and some is not.",
    source,
    verified: true,
  },
  {
    code: "not-met",
    label: "Not met",
    definition: "Every fact that counts says that it is not there.",
    source,
    verified: true,
  },
  {
    code: "contested",
    label: "Contested",
    definition: "Facts that count give different answers; each side is named and no middle is taken.",
    source,
    verified: true,
  },
  {
    code: "unknown",
    label: "Unknown",
    definition: "No fact that counts is on record, which says nothing of whether it is there.",
    source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link criterionStatuses}.
 *
 * @example
 * import { criterionStatuses, type CriterionStatus } from "opsc/benchmarks";
 * import { labelOf } from "opsc/codes";
 * const status: CriterionStatus = "unknown";
 * labelOf(criterionStatuses, status); //=> "Unknown"
 */
export type CriterionStatus = (typeof criterionStatuses)[number]["code"];
