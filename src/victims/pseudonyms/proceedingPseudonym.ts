import * as z from "zod";

/**
 * What stands for one case or one accused in the records of proceedings: `pk1_` and 43 characters of base64url. The same id of the
 * same system gives another pseudonym here than for a child, so that the one cannot be found by the other.
 *
 * @source docs/pseudonyms.md
 * @example
 * import { proceedingPseudonymSchema, type ProceedingPseudonym } from "opsc/victims";
 * const pseudonym: ProceedingPseudonym = proceedingPseudonymSchema.parse(
 *   "pk1_dGhpcyBpcyBub3QgYSBrZXksIG9ubHkgYW4gZXhhbXA",
 * );
 * pseudonym.slice(0, 4); //=> "pk1_"
 */
export type ProceedingPseudonym = string & z.core.$brand<"ProceedingPseudonym">;

/** Validates a {@link ProceedingPseudonym}, in the one spelling that 32 bytes have. */
export const proceedingPseudonymSchema = z
  .string()
  .regex(/^pk1_[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/, {
    error:
      "Expected the pseudonym of a case or an accused: pk1_ and 43 characters of base64url, as proceedingPseudonymOf makes it.",
  })
  .brand<"ProceedingPseudonym">();
