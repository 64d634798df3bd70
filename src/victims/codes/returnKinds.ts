import type { CodeEntry } from "../../codes/codeEntry.js";
import { concluding, own } from "./recordSources.js";

/** Whether and how the child went home. */
export const returnKinds = [
  {
    code: "assisted",
    label: "Assisted return",
    definition: "The return was prepared and accompanied.",
    source: concluding("para. 40 (c)"),
    verified: true,
  },
  {
    code: "unassisted",
    label: "Unassisted return",
    definition: "The child returned without assistance.",
    source: own,
    verified: true,
  },
  { code: "none", label: "No return", definition: "The child stayed.", source: own, verified: true },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link returnKinds}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { returnKinds, type ReturnKind } from "opsc/victims";
 * const code: ReturnKind = "unassisted";
 * labelOf(returnKinds, code); //=> "Unassisted return"
 */
export type ReturnKind = (typeof returnKinds)[number]["code"];
