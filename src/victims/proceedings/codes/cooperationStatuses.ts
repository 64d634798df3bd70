import type { CodeEntry } from "../../../codes/codeEntry.js";
import { ownProceedings } from "../proceedingSources.js";

/** Where a request to another State stands. */
export const cooperationStatuses = [
  {
    code: "pending",
    label: "Pending",
    definition: "Asked and not decided.",
    source: ownProceedings,
    verified: true,
  },
  {
    code: "granted",
    label: "Granted",
    definition: "Decided in favour, whether carried out yet or not.",
    source: ownProceedings,
    verified: true,
  },
  {
    code: "refused",
    label: "Refused",
    definition: "Decided against.",
    source: ownProceedings,
    verified: true,
  },
  {
    code: "withdrawn",
    label: "Withdrawn",
    definition: "Taken back by the State that asked.",
    source: ownProceedings,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link cooperationStatuses}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { cooperationStatuses, type CooperationStatus } from "opsc/victims";
 * const code: CooperationStatus = "refused";
 * labelOf(cooperationStatuses, code); //=> "Refused"
 */
export type CooperationStatus = (typeof cooperationStatuses)[number]["code"];
