import type { CodeEntry } from "../../codes/codeEntry.js";
import { own, primero } from "./recordSources.js";

/** Where a referral stands. */
export const serviceStatuses = [
  {
    code: "referred",
    label: "Referred",
    definition: "The child was referred.",
    source: primero,
    verified: true,
  },
  {
    code: "waiting",
    label: "Waiting",
    definition: "The service has the child on its list.",
    source: own,
    verified: true,
  },
  {
    code: "provided",
    label: "Provided",
    definition: "The service was given.",
    source: primero,
    verified: true,
  },
  {
    code: "refused-by-child",
    label: "Refused by the child",
    definition: "The child or a representative did not want it.",
    source: primero,
    verified: true,
  },
  {
    code: "unavailable",
    label: "Unavailable",
    definition: "There is no such service.",
    source: primero,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link serviceStatuses}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { serviceStatuses, type ServiceStatus } from "opsc/victims";
 * const code: ServiceStatus = "waiting";
 * labelOf(serviceStatuses, code); //=> "Waiting"
 */
export type ServiceStatus = (typeof serviceStatuses)[number]["code"];
