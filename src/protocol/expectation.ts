import * as z from "zod";
import { codesOf } from "../codes/codesOf.js";
import type { Source } from "../sources/source.js";
import { sourceSchema } from "../sources/sourceSchema.js";
import { conducts, type ConductCode } from "./conducts.js";
import { requirementDegrees, type RequirementDegree } from "./requirementDegrees.js";

/**
 * One point on which the two readings of the Protocol differ.
 *
 * @example
 * import { expectations, type Expectation } from "opsc/protocol";
 * const possession: Expectation | undefined = expectations.find(({ id }) => id === "possession-itself");
 * possession?.underTreatyMinimum; //=> "not-required"
 * possession?.underCommitteeExpectation; //=> "required"
 */
export interface Expectation {
  /** Stable id, in kebab case; never the id of a provision. */
  readonly id: string;
  /** Path of the provision it belongs to. */
  readonly provision: string;
  /** The conduct it belongs to, where it is about one. */
  readonly conduct?: ConductCode | undefined;
  /** `provision`: how far that very provision binds. `addition`: something that the provision does not name. */
  readonly scope: "provision" | "addition";
  /** What the treaty's words ask for. */
  readonly underTreatyMinimum: RequirementDegree;
  /** What the Committee asks for. */
  readonly underCommitteeExpectation: RequirementDegree;
  /** What is expected, in the package's own words. */
  readonly statement: string;
  /** Where the Committee says so, and the treaty text that it goes beyond. */
  readonly sources: readonly Source[];
  /** Whether every source was read for this entry. */
  readonly verified: boolean;
}

/** Validates an {@link Expectation}; unknown keys are refused, and so is an expectation without a source. */
export const expectationSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, { error: "Expected an id in kebab case." }),
  provision: z.string().min(1),
  conduct: z.enum(codesOf(conducts)).optional(),
  scope: z.enum(["provision", "addition"]),
  underTreatyMinimum: z.enum(codesOf(requirementDegrees)),
  underCommitteeExpectation: z.enum(codesOf(requirementDegrees)),
  statement: z.string().min(1),
  sources: z.array(sourceSchema).min(1, { error: "Expected at least one source." }),
  verified: z.boolean(),
}) satisfies z.ZodType<Expectation>;
