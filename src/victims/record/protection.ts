import * as z from "zod";
import { codesOf } from "../../codes/codesOf.js";
import { measureStatuses, type MeasureStatus } from "../codes/measureStatuses.js";
import { protectionMeasures, type ProtectionMeasure } from "../codes/protectionMeasures.js";
import { services, type Service } from "../codes/services.js";
import { serviceStatuses, type ServiceStatus } from "../codes/serviceStatuses.js";
import { recordedDateSchema, type RecordedDate } from "./recordedDate.js";
import { withMissing, type Answered } from "./withMissing.js";

/**
 * One measure of protection in the proceedings.
 *
 * @source OPSC, art. 8 (1) and (3)
 * @example
 * import { recordedMeasureSchema, type RecordedMeasure } from "opsc/victims";
 * const measure: RecordedMeasure = { measure: "privacy-and-identity", status: "provided" };
 * recordedMeasureSchema.parse(measure).status; //=> "provided"
 */
export interface RecordedMeasure {
  /** Which measure. */
  readonly measure: ProtectionMeasure;
  /** Whether it was taken. */
  readonly status: Answered<MeasureStatus>;
  /** When it was first taken. */
  readonly provided?: RecordedDate | undefined;
}

/** Validates a {@link RecordedMeasure}. */
export const recordedMeasureSchema = z.strictObject({
  measure: z.enum(codesOf(protectionMeasures)),
  status: z.enum(withMissing(measureStatuses)),
  provided: recordedDateSchema.optional(),
}) satisfies z.ZodType<RecordedMeasure>;

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
