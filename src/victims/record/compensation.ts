import * as z from "zod";
import { answers, type Answer } from "../codes/answers.js";
import { compensationChannels, type CompensationChannel } from "../codes/compensationChannels.js";
import { compensationOutcomes, type CompensationOutcome } from "../codes/compensationOutcomes.js";
import { withMissing, type Answered } from "./withMissing.js";
import { type AwardedAmount } from "./awardedAmount.js";
import { awardedAmountSchema } from "./awardedAmount.js";

/**
 * Compensation: whether it was sought, by which way and with what result.
 *
 * @source OPSC, art. 9 (4)
 * @example
 * import { compensationSchema, type Compensation } from "opsc/victims";
 * const compensation: Compensation = { sought: "yes", channel: "criminal", outcome: "pending" };
 * compensationSchema.parse(compensation).outcome; //=> "pending"
 */
export interface Compensation {
  /** Whether anybody asked for it. */
  readonly sought: Answered<Answer>;
  /** By which way. */
  readonly channel?: Answered<CompensationChannel> | undefined;
  /** With what result; only where it was sought. */
  readonly outcome?: Answered<CompensationOutcome> | undefined;
  /** Whether what was awarded was paid. */
  readonly paid?: Answered<Answer> | undefined;
  /** What was awarded. */
  readonly amount?: AwardedAmount | undefined;
}

/** Validates a {@link Compensation}; what needs what is a rule of the record. */
export const compensationSchema = z.strictObject({
  sought: z.enum(withMissing(answers)),
  channel: z.enum(withMissing(compensationChannels)).optional(),
  outcome: z.enum(withMissing(compensationOutcomes)).optional(),
  paid: z.enum(withMissing(answers)).optional(),
  amount: awardedAmountSchema.optional(),
}) satisfies z.ZodType<Compensation>;
