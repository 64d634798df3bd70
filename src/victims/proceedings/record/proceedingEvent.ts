import * as z from "zod";
import { codesOf } from "../../../codes/codesOf.js";
import { recordedDateSchema, type RecordedDate } from "../../record/recordedDate.js";
import { proceedingStages, type ProceedingStage } from "../codes/proceedingStages.js";

/**
 * One thing that happened in the proceedings. In the record of a case it happened to the case or to at least one of the accused.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 28-29
 * @example
 * import { proceedingEventSchema, type ProceedingEvent } from "opsc/victims";
 * const event: ProceedingEvent = { stage: "prosecuted", date: "2024-05" };
 * proceedingEventSchema.parse(event).stage; //=> "prosecuted"
 */
export interface ProceedingEvent {
  /** What happened, or `pending`. */
  readonly stage: ProceedingStage;
  /** When, as far as it is known; for `pending` the last day on which that was looked up. */
  readonly date: RecordedDate;
}

/** Validates a {@link ProceedingEvent}; the order of events is a rule of the record. */
export const proceedingEventSchema = z.strictObject({
  stage: z.enum(codesOf(proceedingStages)),
  date: recordedDateSchema,
}) satisfies z.ZodType<ProceedingEvent>;
