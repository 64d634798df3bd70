import { ageBands } from "../../codes/ageBands.js";
import { highestAge, type RecordedAge } from "../record/recordedAge.js";

/**
 * The lowest and the highest age that a recorded age allows, both included, in completed years.
 *
 * @example
 * import { ageBoundsOf, type AgeBounds } from "opsc/victims";
 * const bounds: AgeBounds = ageBoundsOf({ kind: "exact", years: 14 });
 * bounds; //=> { minimum: 14, maximum: 14 }
 */
export interface AgeBounds {
  /** Lowest age. */
  readonly minimum: number;
  /** Highest age. */
  readonly maximum: number;
}

const bands: ReadonlyMap<string, AgeBounds> = new Map(
  ageBands.map(({ code, minimum, maximum }) => [code, { minimum, maximum }]),
);
const anyAge: AgeBounds = { minimum: 0, maximum: highestAge };
const minor: AgeBounds = { minimum: 0, maximum: 17 };

/**
 * What a recorded age allows. A presumed minor is 0 to 17; an unknown age is 0 to 120.
 *
 * @param age - A valid recorded age.
 * @returns The bounds as they were recorded, even where the lower one is above the upper one.
 * @source OPSC, art. 8 (2), for persons whose age is uncertain
 * @example
 * import { ageBoundsOf } from "opsc/victims";
 * ageBoundsOf({ kind: "band", band: "Y15T17" }); //=> { minimum: 15, maximum: 17 }
 * ageBoundsOf({ kind: "presumed-minor", reason: "no-documents" }); //=> { minimum: 0, maximum: 17 }
 */
export function ageBoundsOf(age: RecordedAge): AgeBounds {
  switch (age.kind) {
    case "exact":
      return { minimum: age.years, maximum: age.years };
    case "range":
    case "estimated":
      return { minimum: age.minimum, maximum: age.maximum };
    case "band":
      return bands.get(age.band) ?? anyAge;
    case "presumed-minor":
      return minor;
    case "unknown":
      return anyAge;
  }
}
