import * as z from "zod";
import { codesOf } from "../../codes/codesOf.js";
import { services, type Service } from "../codes/services.js";
import { serviceStatuses, type ServiceStatus } from "../codes/serviceStatuses.js";
import { recordedDateSchema, type RecordedDate } from "./recordedDate.js";
import { withMissing, type Answered } from "./withMissing.js";

/**
 * One referral to a service, and what came of it.
 *
 * @source OPSC, art. 9 (3)
 * @example
 * import { recordedServiceSchema, type RecordedService } from "opsc/victims";
 * const service: RecordedService = { service: "shelter", status: "provided", referred: "2024-05", provided: "2024-05" };
 * recordedServiceSchema.parse(service).service; //=> "shelter"
 */
export interface RecordedService {
  /** Kind of service. */
  readonly service: Service;
  /** Where the referral stands. */
  readonly status: Answered<ServiceStatus>;
  /** When the child was referred. */
  readonly referred?: RecordedDate | undefined;
  /** When the service was first given. */
  readonly provided?: RecordedDate | undefined;
}

/** Validates a {@link RecordedService}. */
export const recordedServiceSchema = z.strictObject({
  service: z.enum(codesOf(services)),
  status: z.enum(withMissing(serviceStatuses)),
  referred: recordedDateSchema.optional(),
  provided: recordedDateSchema.optional(),
}) satisfies z.ZodType<RecordedService>;
