import type { CodeEntry } from "../../codes/codeEntry.js";
import { own } from "./recordSources.js";

/** What became of a reintegration plan. */
export const followUpStatuses = [
  {
    code: "ongoing",
    label: "Ongoing",
    definition: "The plan is being followed.",
    source: own,
    verified: true,
  },
  {
    code: "completed",
    label: "Completed",
    definition: "The plan was carried out.",
    source: own,
    verified: true,
  },
  {
    code: "interrupted",
    label: "Interrupted",
    definition: "The plan was broken off.",
    source: own,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link followUpStatuses}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { followUpStatuses, type FollowUpStatus } from "opsc/victims";
 * const code: FollowUpStatus = "completed";
 * labelOf(followUpStatuses, code); //=> "Completed"
 */
export type FollowUpStatus = (typeof followUpStatuses)[number]["code"];
