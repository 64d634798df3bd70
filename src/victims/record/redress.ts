import * as z from "zod";
import { answers, type Answer } from "../codes/answers.js";
import { compensationChannels, type CompensationChannel } from "../codes/compensationChannels.js";
import { compensationOutcomes, type CompensationOutcome } from "../codes/compensationOutcomes.js";
import { legalAssistanceKinds, type LegalAssistanceKind } from "../codes/legalAssistanceKinds.js";
import { serviceStatuses, type ServiceStatus } from "../codes/serviceStatuses.js";
import { currencyCodes } from "./currencyCodes.js";
import { withMissing, type Answered } from "./withMissing.js";

/**
 * Legal assistance to the child.
 *
 * @example
 * import { legalAssistanceSchema, type LegalAssistance } from "opsc/victims";
 * const assistance: LegalAssistance = { status: "provided", kind: "free-legal-aid" };
 * legalAssistanceSchema.parse(assistance).kind; //=> "free-legal-aid"
 */
export interface LegalAssistance {
  /** Where it stands. */
  readonly status: Answered<ServiceStatus>;
  /** Who gave it; only where it was given. */
  readonly kind?: Answered<LegalAssistanceKind> | undefined;
}

/** Validates a {@link LegalAssistance}. */
export const legalAssistanceSchema = z.strictObject({
  status: z.enum(withMissing(serviceStatuses)),
  kind: z.enum(withMissing(legalAssistanceKinds)).optional(),
}) satisfies z.ZodType<LegalAssistance>;

/**
 * A sum that was awarded. It never enters a public table.
 *
 * @example
 * import { awardedAmountSchema, type AwardedAmount } from "opsc/victims";
 * const amount: AwardedAmount = { value: 1500, currency: "TMT" };
 * awardedAmountSchema.parse(amount).currency; //=> "TMT"
 */
export interface AwardedAmount {
  /** Whole units of the currency, 0 or more. */
  readonly value: number;
  /** Three-letter code of ISO 4217. */
  readonly currency: string;
}

/** Validates an {@link AwardedAmount}. */
export const awardedAmountSchema = z.strictObject({
  value: z.int({ error: "Expected whole units of the currency." }).min(0).max(1_000_000_000_000),
  currency: z.enum(currencyCodes, { error: 'Expected a code of ISO 4217, such as "USD".' }),
}) satisfies z.ZodType<AwardedAmount>;

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
