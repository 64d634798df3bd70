import type { CodeEntry } from "../../codes/codeEntry.js";
import { own } from "./recordSources.js";

/** Yes and no; what is neither is a reason of missingReasons. */
export const answers = [
  { code: "yes", label: "Yes", definition: "The matter is so.", source: own, verified: true },
  {
    code: "no",
    label: "No",
    definition: "The matter was looked into and is not so.",
    source: own,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link answers}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { answers, type Answer } from "opsc/victims";
 * const code: Answer = "no";
 * labelOf(answers, code); //=> "No"
 */
export type Answer = (typeof answers)[number]["code"];
