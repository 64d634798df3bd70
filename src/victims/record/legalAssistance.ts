import * as z from "zod";
import { legalAssistanceKinds, type LegalAssistanceKind } from "../codes/legalAssistanceKinds.js";
import { serviceStatuses, type ServiceStatus } from "../codes/serviceStatuses.js";
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
