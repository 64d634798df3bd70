import * as z from "zod";
import { answers, type Answer } from "../../codes/answers.js";
import { withMissing, type Answered } from "../../record/withMissing.js";
import { jurisdictionGrounds, type JurisdictionGround } from "../codes/jurisdictionGrounds.js";

/**
 * On which grounds the State took the case up, and whether it asked for double criminality: that the act is an offence where
 * it was committed too. Double criminality in a request between States stands in {@link CooperationRequest}.
 *
 * @source OPSC, art. 4; CRC/C/OPSC/TKM/CO/1, paras. 32-33
 * @example
 * import { jurisdictionSchema, type Jurisdiction } from "opsc/victims";
 * const jurisdiction: Jurisdiction = { grounds: ["victim-national"], doubleCriminalityInvoked: "yes" };
 * jurisdictionSchema.parse(jurisdiction).grounds; //=> ["victim-national"]
 */
export interface Jurisdiction {
  /** The grounds, each once, or one reason alone. */
  readonly grounds: readonly Answered<JurisdictionGround>[];
  /** Whether double criminality was made a condition of prosecuting here. */
  readonly doubleCriminalityInvoked?: Answered<Answer> | undefined;
  /** Whether prosecution, in whole or in part, was refused for want of it. */
  readonly refusedForDoubleCriminality?: Answered<Answer> | undefined;
}

/** Validates a {@link Jurisdiction}. */
export const jurisdictionSchema = z.strictObject({
  grounds: z
    .array(z.enum(withMissing(jurisdictionGrounds)))
    .min(1)
    .max(jurisdictionGrounds.length),
  doubleCriminalityInvoked: z.enum(withMissing(answers)).optional(),
  refusedForDoubleCriminality: z.enum(withMissing(answers)).optional(),
}) satisfies z.ZodType<Jurisdiction>;
