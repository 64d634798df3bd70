import * as z from "zod";
import { recordedDateSchema, type RecordedDate } from "./recordedDate.js";

/**
 * When the offence took place and what the registering body did. The stages of a criminal case stand in {@link CriminalJustice}.
 *
 * @example
 * import { recordDatesSchema, type RecordDates } from "opsc/victims";
 * const dates: RecordDates = { offenceStart: "2023", identified: "2024-05", registered: "2024-05-02" };
 * recordDatesSchema.parse(dates).identified; //=> "2024-05"
 */
export interface RecordDates {
  /** When the offence began. */
  readonly offenceStart?: RecordedDate | undefined;
  /** When it ended. */
  readonly offenceEnd?: RecordedDate | undefined;
  /** When a competent body formally identified the child as a victim. */
  readonly identified?: RecordedDate | undefined;
  /** When the record was opened. */
  readonly registered?: RecordedDate | undefined;
  /** When the record was closed. */
  readonly closed?: RecordedDate | undefined;
}

/** Validates {@link RecordDates}; their order is a rule of the record. */
export const recordDatesSchema = z.strictObject({
  offenceStart: recordedDateSchema.optional(),
  offenceEnd: recordedDateSchema.optional(),
  identified: recordedDateSchema.optional(),
  registered: recordedDateSchema.optional(),
  closed: recordedDateSchema.optional(),
}) satisfies z.ZodType<RecordDates>;
