import * as z from "zod";
import { codesOf } from "../../codes/codesOf.js";
import { measureStatuses, type MeasureStatus } from "../codes/measureStatuses.js";
import { protectionMeasures, type ProtectionMeasure } from "../codes/protectionMeasures.js";
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
