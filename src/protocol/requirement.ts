import type { Source } from "../sources/source.js";
import type { Reading } from "./readings.js";
import type { RequirementDegree } from "./requirementDegrees.js";

/**
 * What one reading asks for at one place, with its reasons.
 *
 * @example
 * import { requirementFor, type Requirement } from "opsc/protocol";
 * const requirement: Requirement | undefined = requirementFor("3.4", "treaty-minimum");
 * requirement?.requirement; //=> "required"
 * requirement?.qualified; //=> true
 */
export interface Requirement {
  /** Id of the provision, conduct or expectation that was asked about. */
  readonly id: string;
  /** The reading. */
  readonly reading: Reading;
  /** The answer: only `required` can be a gap. `not-applicable`: nothing is asked for, or the point lies outside this reading. */
  readonly requirement: "required" | "permissive" | "not-applicable";
  /** The finer degree behind the answer; `encouraged` answers as `permissive`, `not-required` as `not-applicable`. */
  readonly degree: RequirementDegree;
  /** Whether it is subject to national law, to means or to what is appropriate. */
  readonly qualified: boolean;
  /** What is asked for, in the package's own words. */
  readonly statement: string;
  /** Where it stands. */
  readonly sources: readonly Source[];
  /** Whether the sources were read. */
  readonly verified: boolean;
}
