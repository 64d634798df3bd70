import type { CodeEntry } from "../../codes/codeEntry.js";
import { own } from "./recordSources.js";

/** What stands in place of a nationality. */
export const nationalityStatuses = [
  {
    code: "stateless",
    label: "Stateless",
    definition: "No State considers the child as its national.",
    source: own,
    verified: true,
  },
  {
    code: "undetermined",
    label: "Undetermined",
    definition: "The nationality is being established.",
    source: own,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link nationalityStatuses}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { nationalityStatuses, type NationalityStatus } from "opsc/victims";
 * const code: NationalityStatus = "undetermined";
 * labelOf(nationalityStatuses, code); //=> "Undetermined"
 */
export type NationalityStatus = (typeof nationalityStatuses)[number]["code"];
