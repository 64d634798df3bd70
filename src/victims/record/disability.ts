import * as z from "zod";
import { codesOf } from "../../codes/codesOf.js";
import { answers, type Answer } from "../codes/answers.js";
import { functionalDomains, type FunctionalDomain } from "../codes/functionalDomains.js";
import { withMissing, type Answered } from "./withMissing.js";

/**
 * Disability: whether, and in which domains of functioning. Never a diagnosis.
 *
 * @source CRC, art. 23
 * @example
 * import { disabilitySchema, type Disability } from "opsc/victims";
 * const disability: Disability = { present: "yes", domains: ["hearing"] };
 * disabilitySchema.parse(disability).domains; //=> ["hearing"]
 */
export interface Disability {
  /** Whether the child has a disability. */
  readonly present: Answered<Answer>;
  /** Domains with difficulty, each once. */
  readonly domains?: readonly FunctionalDomain[] | undefined;
}

/** Validates a {@link Disability}. */
export const disabilitySchema = z.strictObject({
  present: z.enum(withMissing(answers)),
  domains: z
    .array(z.enum(codesOf(functionalDomains)))
    .min(1)
    .max(functionalDomains.length)
    .optional(),
}) satisfies z.ZodType<Disability>;
