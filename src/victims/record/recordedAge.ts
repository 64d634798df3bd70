import * as z from "zod";
import { ageBands, type AgeBand } from "../../codes/ageBands.js";
import { codesOf } from "../../codes/codesOf.js";
import { ageEstimationMethods, type AgeEstimationMethod } from "../codes/ageEstimationMethods.js";
import { missingReasons, type MissingReason } from "../codes/missingReasons.js";
import { presumptionReasons, type PresumptionReason } from "../codes/presumptionReasons.js";
import { withMissing, type Answered } from "./withMissing.js";

/** The highest age that a record may hold, in completed years. */
export const highestAge = 120;

/**
 * An age known to the year.
 *
 * @example
 * import { recordedAgeSchema, type ExactAge } from "opsc/victims";
 * const age: ExactAge = { kind: "exact", years: 14 };
 * recordedAgeSchema.parse(age); //=> { kind: "exact", years: 14 }
 */
export interface ExactAge {
  /** Says which member of the union this is. */
  readonly kind: "exact";
  /** Completed years, 0 to 120. */
  readonly years: number;
}

/**
 * An age known to lie between two bounds, both included.
 *
 * @example
 * import { ageBoundsOf, type AgeRange } from "opsc/victims";
 * const age: AgeRange = { kind: "range", minimum: 9, maximum: 17 };
 * ageBoundsOf(age).maximum; //=> 17
 */
export interface AgeRange {
  /** Says which member of the union this is. */
  readonly kind: "range";
  /** Lowest age in completed years. */
  readonly minimum: number;
  /** Highest age in completed years. */
  readonly maximum: number;
}

/**
 * An age known as one of the bands of `ageBands`.
 *
 * @example
 * import { ageBoundsOf, type BandedAge } from "opsc/victims";
 * const age: BandedAge = { kind: "band", band: "Y15T17" };
 * ageBoundsOf(age).minimum; //=> 15
 */
export interface BandedAge {
  /** Says which member of the union this is. */
  readonly kind: "band";
  /** Code of the band. */
  readonly band: AgeBand;
}

/**
 * An age that somebody estimated.
 *
 * @example
 * import { ageBoundsOf, type EstimatedAge } from "opsc/victims";
 * const age: EstimatedAge = { kind: "estimated", minimum: 15, maximum: 19, method: "interview" };
 * ageBoundsOf(age).maximum; //=> 19
 */
export interface EstimatedAge {
  /** Says which member of the union this is. */
  readonly kind: "estimated";
  /** Lowest age in completed years that the estimate allows. */
  readonly minimum: number;
  /** Highest age in completed years that it allows. */
  readonly maximum: number;
  /** How it was made. */
  readonly method: Answered<AgeEstimationMethod>;
}

/**
 * A person whose age is uncertain and who is treated as a child.
 *
 * @source OPSC, art. 8 (2)
 * @example
 * import { ageBoundsOf, type PresumedMinority } from "opsc/victims";
 * const age: PresumedMinority = { kind: "presumed-minor", reason: "no-documents" };
 * ageBoundsOf(age).maximum; //=> 17
 */
export interface PresumedMinority {
  /** Says which member of the union this is. */
  readonly kind: "presumed-minor";
  /** Why the age is uncertain. */
  readonly reason: PresumptionReason;
}

/**
 * An age about which the record says nothing.
 *
 * @example
 * import { ageBoundsOf, type UnknownAge } from "opsc/victims";
 * const age: UnknownAge = { kind: "unknown", reason: "not-asked" };
 * ageBoundsOf(age).maximum; //=> 120
 */
export interface UnknownAge {
  /** Says which member of the union this is. */
  readonly kind: "unknown";
  /** Why there is no age. */
  readonly reason: MissingReason;
}

/**
 * An age as far as it is known. There is no date of birth in this package.
 *
 * @source OPSC, art. 8 (2), for persons whose age is uncertain
 * @example
 * import { recordedAgeSchema, type RecordedAge } from "opsc/victims";
 * const age: RecordedAge = { kind: "exact", years: 14 };
 * recordedAgeSchema.safeParse(age).success; //=> true
 * recordedAgeSchema.safeParse({ kind: "exact", years: 14.5 }).success; //=> false
 */
export type RecordedAge = ExactAge | AgeRange | BandedAge | EstimatedAge | PresumedMinority | UnknownAge;

const years = z
  .int({ error: "Expected completed years as a whole number." })
  .min(0, { error: "Expected completed years, 0 or more." })
  .max(highestAge, { error: `Expected completed years, ${highestAge} at most.` });

/** Validates a {@link RecordedAge}; which bound is the lower one is a rule of the record. */
export const recordedAgeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("exact"), years }),
  z.strictObject({ kind: z.literal("range"), minimum: years, maximum: years }),
  z.strictObject({ kind: z.literal("band"), band: z.enum(codesOf(ageBands)) }),
  z.strictObject({
    kind: z.literal("estimated"),
    minimum: years,
    maximum: years,
    method: z.enum(withMissing(ageEstimationMethods)),
  }),
  z.strictObject({ kind: z.literal("presumed-minor"), reason: z.enum(codesOf(presumptionReasons)) }),
  z.strictObject({ kind: z.literal("unknown"), reason: z.enum(codesOf(missingReasons)) }),
]) satisfies z.ZodType<RecordedAge>;
