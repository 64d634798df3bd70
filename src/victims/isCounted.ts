import { minorityOf } from "./minorityOf.js";
import type { VictimRecord } from "./record/victimRecord.js";

/**
 * Whether a record may enter a count of child victims: neither rejected nor a duplicate, and not of an adult.
 *
 * A presumed child is counted, in a category of its own. Whether consent that was refused keeps a record out of counts is
 * for national law to say; it keeps it out of microdata in any case.
 *
 * @param record - A valid record.
 * @returns False for a record that is kept and never counted.
 * @source OPSC, art. 8 (2); CRC, art. 1
 * @example
 * import { isCounted } from "opsc/victims";
 * const ages = {
 *   ageAtOffence: { kind: "presumed-minor", reason: "no-documents" },
 *   ageAtRegistration: { kind: "unknown", reason: "unknown" },
 * } as const;
 * isCounted({ identificationStatus: "presumed", ...ages }); //=> true
 * isCounted({ identificationStatus: "duplicate", ...ages }); //=> false
 */
export function isCounted(
  record: Pick<VictimRecord, "identificationStatus" | "ageAtOffence" | "ageAtRegistration">,
): boolean {
  const { identificationStatus } = record;
  if (identificationStatus === "rejected" || identificationStatus === "duplicate") return false;
  return minorityOf(record) !== "adult";
}
