import type { CodeEntry } from "../../../codes/codeEntry.js";
import { ownProceedings } from "../proceedingSources.js";

/** Which way a request went, as seen from the State that keeps the record. */
export const cooperationDirections = [
  {
    code: "received",
    label: "Received",
    definition: "Another State asked this one.",
    source: ownProceedings,
    verified: true,
  },
  {
    code: "made",
    label: "Made",
    definition: "This State asked another one.",
    source: ownProceedings,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link cooperationDirections}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { cooperationDirections, type CooperationDirection } from "opsc/victims";
 * const code: CooperationDirection = "made";
 * labelOf(cooperationDirections, code); //=> "Made"
 */
export type CooperationDirection = (typeof cooperationDirections)[number]["code"];
