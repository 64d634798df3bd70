import * as z from "zod";
import { answers, type Answer } from "../codes/answers.js";
import { withMissing, type Answered } from "./withMissing.js";

/**
 * Signs of deprivation that stand in for, or beside, socio-economic status.
 *
 * @example
 * import { deprivationSchema, type Deprivation } from "opsc/victims";
 * const signs: Deprivation = { outOfSchool: "yes", birthNotRegistered: "unknown" };
 * deprivationSchema.parse(signs).outOfSchool; //=> "yes"
 */
export interface Deprivation {
  /** Of school age and not in school. */
  readonly outOfSchool?: Answered<Answer> | undefined;
  /** In child labour. */
  readonly childLabour?: Answered<Answer> | undefined;
  /** Birth not registered. */
  readonly birthNotRegistered?: Answered<Answer> | undefined;
}

/** Validates a {@link Deprivation}. */
export const deprivationSchema = z.strictObject({
  outOfSchool: z.enum(withMissing(answers)).optional(),
  childLabour: z.enum(withMissing(answers)).optional(),
  birthNotRegistered: z.enum(withMissing(answers)).optional(),
}) satisfies z.ZodType<Deprivation>;
