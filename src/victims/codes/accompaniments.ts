import type { CodeEntry } from "../../codes/codeEntry.js";
import { own, primero } from "./recordSources.js";

/** Whether the child is with those who answer for it. */
export const accompaniments = [
  {
    code: "accompanied",
    label: "Accompanied",
    definition: "With a parent or legal guardian.",
    source: own,
    verified: true,
  },
  {
    code: "unaccompanied",
    label: "Unaccompanied",
    definition: "Without any adult who answers for the child by law or custom.",
    source: primero,
    verified: true,
  },
  {
    code: "separated",
    label: "Separated",
    definition: "Without parents or legal guardian, and with other relatives.",
    source: primero,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link accompaniments}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { accompaniments, type Accompaniment } from "opsc/victims";
 * const code: Accompaniment = "unaccompanied";
 * labelOf(accompaniments, code); //=> "Unaccompanied"
 */
export type Accompaniment = (typeof accompaniments)[number]["code"];
