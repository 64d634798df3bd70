import * as z from "zod";
import { withMissing, type Answered } from "../../record/withMissing.js";
import { legalPersonSanctions, type LegalPersonSanction } from "../codes/legalPersonSanctions.js";
import { liabilityKinds, type LiabilityKind } from "../codes/liabilityKinds.js";

/**
 * Under which law a legal person is held liable, and what was imposed on it.
 *
 * @source OPSC, art. 3 (4); CRC/C/OPSC/TKM/CO/1, paras. 30-31
 * @example
 * import { legalPersonLiabilitySchema, type LegalPersonLiability } from "opsc/victims";
 * const liability: LegalPersonLiability = { kind: "administrative", sanctions: ["fine"] };
 * legalPersonLiabilitySchema.parse(liability).sanctions; //=> ["fine"]
 */
export interface LegalPersonLiability {
  /** The branch of law; where there are several, the first of the list. */
  readonly kind: Answered<LiabilityKind>;
  /** What was imposed, each once, or one reason alone. */
  readonly sanctions?: readonly Answered<LegalPersonSanction>[] | undefined;
}

/** Validates a {@link LegalPersonLiability}. */
export const legalPersonLiabilitySchema = z.strictObject({
  kind: z.enum(withMissing(liabilityKinds)),
  sanctions: z
    .array(z.enum(withMissing(legalPersonSanctions)))
    .min(1)
    .max(legalPersonSanctions.length)
    .optional(),
}) satisfies z.ZodType<LegalPersonLiability>;
