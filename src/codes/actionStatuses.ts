import type { CodeEntry } from "./codeEntry.js";

const source = {
  title: "opsc: two-axis assessment of follow-up",
  locator: "docs/decisions/0003-two-axes.md",
} as const;

/**
 * What has been done about a recommendation (the first of two axes).
 *
 * The letter scales of the treaty bodies mix what was done with how the State replied; here they are apart.
 */
export const actionStatuses = [
  {
    code: "implemented",
    label: "Implemented",
    definition: "What was recommended has been done in full.",
    source,
    verified: true,
  },
  {
    code: "substantial",
    label: "Substantially implemented",
    definition: "Most of what was recommended has been done; what remains is named.",
    source,
    verified: true,
  },
  {
    code: "partial",
    label: "Partially implemented",
    definition: "Some of what was recommended has been done and more is needed.",
    source,
    verified: true,
  },
  {
    code: "initiated",
    label: "Initiated",
    definition: "First steps have been taken (a draft, a plan, a working group) without effect yet.",
    source,
    verified: true,
  },
  { code: "none", label: "No action", definition: "Nothing has been done.", source, verified: true },
  {
    code: "contrary",
    label: "Contrary to the recommendation",
    definition: "What was done goes against the recommendation.",
    source,
    verified: true,
  },
  {
    code: "not-assessed",
    label: "Not assessed",
    definition: "Nobody has assessed what was done; this is not the same as no action.",
    source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link actionStatuses}.
 *
 * @example
 * import { actionStatuses, labelOf, type ActionStatus } from "opsc/codes";
 * const status: ActionStatus = "partial";
 * labelOf(actionStatuses, status); //=> "Partially implemented"
 */
export type ActionStatus = (typeof actionStatuses)[number]["code"];
