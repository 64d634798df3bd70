import type { CodeEntry } from "../../../codes/codeEntry.js";
import { concluding } from "../../codes/recordSources.js";

/** Whether an accused is a human being or a body. */
export const personKinds = [
  {
    code: "natural",
    label: "Natural person",
    definition: "An individual human being.",
    source: concluding("paras. 30-31"),
    verified: true,
  },
  {
    code: "legal",
    label: "Legal person",
    definition: "A company, association or other entity.",
    source: concluding("paras. 30-31"),
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link personKinds}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { personKinds, type PersonKind } from "opsc/victims";
 * const code: PersonKind = "legal";
 * labelOf(personKinds, code); //=> "Legal person"
 */
export type PersonKind = (typeof personKinds)[number]["code"];
