import * as z from "zod";
import { currencyCodes } from "./currencyCodes.js";

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
