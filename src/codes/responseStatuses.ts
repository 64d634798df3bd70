import type { CodeEntry } from "./codeEntry.js";

const source = {
  title: "opsc: two-axis assessment of follow-up",
  locator: "docs/decisions/0003-two-axes.md",
} as const;

/** How the State has answered a recommendation (the second of two axes). */
export const responseStatuses = [
  {
    code: "sufficient",
    label: "Sufficient reply",
    definition: "The reply bears on the recommendation and lets a reader judge it.",
    source,
    verified: true,
  },
  {
    code: "insufficient",
    label: "Insufficient reply",
    definition: "The reply bears on the recommendation but leaves out what is needed to judge it.",
    source,
    verified: true,
  },
  {
    code: "irrelevant",
    label: "Reply not relevant",
    definition: "A reply was given, on something else than what was recommended.",
    source,
    verified: true,
  },
  {
    code: "no-reply",
    label: "No reply",
    definition: "The State has not replied on this recommendation.",
    source,
    verified: true,
  },
  {
    code: "refused",
    label: "Rejected",
    definition: "The State has said that it does not accept the recommendation.",
    source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link responseStatuses}.
 *
 * @example
 * import { responseStatuses, labelOf, type ResponseStatus } from "opsc/codes";
 * const status: ResponseStatus = "no-reply";
 * labelOf(responseStatuses, status); //=> "No reply"
 */
export type ResponseStatus = (typeof responseStatuses)[number]["code"];
