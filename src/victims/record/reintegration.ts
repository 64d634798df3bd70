import * as z from "zod";
import type { CountryCode } from "../../codes/countries.js";
import { answers, type Answer } from "../codes/answers.js";
import { followUpStatuses, type FollowUpStatus } from "../codes/followUpStatuses.js";
import { returnKinds, type ReturnKind } from "../codes/returnKinds.js";
import { recordedCountrySchema } from "./recordedPlace.js";
import { withMissing, type Answered } from "./withMissing.js";

/**
 * Return and reintegration.
 *
 * @source OPSC, arts. 9 (3) and 10 (2); CRC/C/OPSC/TKM/CO/1, para. 40 (c)
 * @example
 * import { reintegrationSchema, type Reintegration } from "opsc/victims";
 * const reintegration: Reintegration = { returned: "assisted", country: "TKM", plan: "yes", followUp: "ongoing" };
 * reintegrationSchema.parse(reintegration).followUp; //=> "ongoing"
 */
export interface Reintegration {
  /** Whether and how the child went home. */
  readonly returned: Answered<ReturnKind>;
  /** To which country; only where the child returned. */
  readonly country?: CountryCode | undefined;
  /** Whether there is a plan for reintegration. */
  readonly plan?: Answered<Answer> | undefined;
  /** What became of the plan; only where there is one. */
  readonly followUp?: Answered<FollowUpStatus> | undefined;
}

/** Validates a {@link Reintegration}. */
export const reintegrationSchema = z.strictObject({
  returned: z.enum(withMissing(returnKinds)),
  country: recordedCountrySchema.optional(),
  plan: z.enum(withMissing(answers)).optional(),
  followUp: z.enum(withMissing(followUpStatuses)).optional(),
}) satisfies z.ZodType<Reintegration>;
