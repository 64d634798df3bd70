import * as z from "zod";

/**
 * What stands for one child in every record: `vk1_` and the 43 characters of base64url that 32 bytes take. It is made of a source
 * system's own case id with a key that is not in the data; it is still personal data.
 *
 * @source docs/pseudonyms.md
 * @example
 * import { pseudonymSchema, type Pseudonym } from "opsc/victims";
 * const pseudonym: Pseudonym = pseudonymSchema.parse("vk1_dGhpcyBpcyBub3QgYSBrZXksIG9ubHkgYW4gZXhhbXA");
 * pseudonym.length; //=> 47
 */
export type Pseudonym = string & z.core.$brand<"Pseudonym">;

/**
 * Validates a {@link Pseudonym}. The last character carries four bits only, so that 32 bytes have just one spelling; every other
 * text is refused.
 */
export const pseudonymSchema = z
  .string()
  .regex(/^vk1_[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/, {
    error: "Expected a pseudonym: vk1_ and 43 characters of base64url, as pseudonymOf makes it.",
  })
  .brand<"Pseudonym">();
