import type { CodeEntry } from "../../../codes/codeEntry.js";
import { opsc } from "../../codes/recordSources.js";

/** The branches of law under which a legal person may be held liable. */
export const liabilityKinds = [
  {
    code: "criminal",
    label: "Criminal liability",
    definition: "Liable under criminal law.",
    source: opsc("art. 3 (4)"),
    verified: true,
  },
  {
    code: "civil",
    label: "Civil liability",
    definition: "Liable under civil law.",
    source: opsc("art. 3 (4)"),
    verified: true,
  },
  {
    code: "administrative",
    label: "Administrative liability",
    definition: "Liable under administrative law.",
    source: opsc("art. 3 (4)"),
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link liabilityKinds}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { liabilityKinds, type LiabilityKind } from "opsc/victims";
 * const code: LiabilityKind = "criminal";
 * labelOf(liabilityKinds, code); //=> "Criminal liability"
 */
export type LiabilityKind = (typeof liabilityKinds)[number]["code"];
