import type { MinorityDetermination } from "./codes/minorityDeterminations.js";
import { ageBoundsOf } from "./facts/ageBounds.js";
import type { VictimRecord } from "./record/victimRecord.js";

const majority = 18;

/**
 * What the ages of a record say about childhood when the offence began.
 *
 * Whoever is certainly a child at registration was one at the offence, which came before. A person presumed to be a child
 * stays `presumed-child` unless an age proves more.
 *
 * @param record - The two ages of a record.
 * @returns One code of `minorityDeterminations`; `indeterminate` where the ages do not decide.
 * @source CRC, art. 1; OPSC, art. 8 (2)
 * @example
 * import { minorityOf } from "opsc/victims";
 * const ageAtRegistration = { kind: "exact", years: 19 } as const;
 * minorityOf({ ageAtOffence: { kind: "exact", years: 17 }, ageAtRegistration });
 * //=> "child-at-offence-adult-at-registration"
 * minorityOf({ ageAtOffence: { kind: "unknown", reason: "unknown" }, ageAtRegistration }); //=> "indeterminate"
 */
export function minorityOf(
  record: Pick<VictimRecord, "ageAtOffence" | "ageAtRegistration">,
): MinorityDetermination {
  const { ageAtOffence, ageAtRegistration } = record;
  const offence = ageBoundsOf(ageAtOffence);
  const registration = ageBoundsOf(ageAtRegistration);
  if (offence.minimum >= majority) return "adult";
  const childAtRegistration = ageAtRegistration.kind !== "presumed-minor" && registration.maximum < majority;
  if (childAtRegistration) return "child";
  const childAtOffence = ageAtOffence.kind !== "presumed-minor" && offence.maximum < majority;
  if (childAtOffence) {
    return registration.minimum >= majority ? "child-at-offence-adult-at-registration" : "child";
  }
  const presumed = ageAtOffence.kind === "presumed-minor" || ageAtRegistration.kind === "presumed-minor";
  return presumed ? "presumed-child" : "indeterminate";
}
