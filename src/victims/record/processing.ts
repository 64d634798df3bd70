import * as z from "zod";
import { legitimateBases, type LegitimateBasis } from "../codes/legitimateBases.js";
import { reportingConsents, type ReportingConsent } from "../codes/reportingConsents.js";
import { recordedDateSchema, type RecordedDate } from "./recordedDate.js";
import { withMissing, type Answered } from "./withMissing.js";

/**
 * Legal basis and consent. Whether they suffice is for the holder to answer; the record only carries them.
 *
 * @source Primero, default configuration: legitimate basis and consent for reporting
 * @example
 * import { processingSchema, type Processing } from "opsc/victims";
 * const processing: Processing = { legitimateBasis: "legal-obligation", reportingConsent: "not-required" };
 * processingSchema.parse(processing).legitimateBasis; //=> "legal-obligation"
 */
export interface Processing {
  /** Ground on which the source system holds the data. */
  readonly legitimateBasis: Answered<LegitimateBasis>;
  /** Whether data that identify nobody may be shared for reporting. */
  readonly reportingConsent: Answered<ReportingConsent>;
  /** When consent was given. */
  readonly consentGiven?: RecordedDate | undefined;
  /** When it was withdrawn. */
  readonly consentWithdrawn?: RecordedDate | undefined;
}

/** Validates a {@link Processing}. */
export const processingSchema = z.strictObject({
  legitimateBasis: z.enum(withMissing(legitimateBases)),
  reportingConsent: z.enum(withMissing(reportingConsents)),
  consentGiven: recordedDateSchema.optional(),
  consentWithdrawn: recordedDateSchema.optional(),
}) satisfies z.ZodType<Processing>;
