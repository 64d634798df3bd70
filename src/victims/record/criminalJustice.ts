import * as z from "zod";
import { answers, type Answer } from "../codes/answers.js";
import { closureReasons, type ClosureReason } from "../codes/closureReasons.js";
import { sanctionBands, type SanctionBand } from "../codes/sanctionBands.js";
import { recordedDateSchema, type RecordedDate } from "./recordedDate.js";
import { withMissing, type Answered } from "./withMissing.js";

/**
 * How far the criminal case about the offences against this child has come. A stage that has a date, or `unknown` in place of
 * one, was reached; one that is absent or `not-applicable` was not, as far as the record says; the other reasons leave it open.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 28-34
 * @example
 * import { criminalJusticeSchema, type CriminalJustice } from "opsc/victims";
 * const progress: CriminalJustice = { reported: "2023-11", investigated: "2023-12", prosecuted: "unknown" };
 * criminalJusticeSchema.parse(progress).investigated; //=> "2023-12"
 */
export interface CriminalJustice {
  /** When the police or a prosecutor first learned of the case, by a report or by their own work. */
  readonly reported?: RecordedDate | undefined;
  /** When an investigation was opened. */
  readonly investigated?: RecordedDate | undefined;
  /** When the first charges were brought. */
  readonly prosecuted?: RecordedDate | undefined;
  /** When the first trial began, or what the law has in place of one. */
  readonly tried?: RecordedDate | undefined;
  /** When somebody was first convicted. */
  readonly convicted?: RecordedDate | undefined;
  /** When somebody was first acquitted. */
  readonly acquitted?: RecordedDate | undefined;
  /** When the first sentence was passed. */
  readonly sentenced?: RecordedDate | undefined;
  /** When the case was closed. */
  readonly closed?: RecordedDate | undefined;
  /** Why it was closed; only where it was. */
  readonly closureReason?: Answered<ClosureReason> | undefined;
  /** The heaviest sanction; only where there was a sentence. */
  readonly sanction?: Answered<SanctionBand> | undefined;
  /** Number of persons accused, 0 to 999. */
  readonly accused?: number | undefined;
  /** Whether a legal person was held liable. */
  readonly legalPersonLiable?: Answered<Answer> | undefined;
  /** Whether the State used jurisdiction over acts committed abroad. */
  readonly extraterritorial?: Answered<Answer> | undefined;
  /** Whether the case was refused for want of double criminality. */
  readonly refusedForDoubleCriminality?: Answered<Answer> | undefined;
}

/** Validates a {@link CriminalJustice}; the order of its dates is a rule of the record. */
export const criminalJusticeSchema = z.strictObject({
  reported: recordedDateSchema.optional(),
  investigated: recordedDateSchema.optional(),
  prosecuted: recordedDateSchema.optional(),
  tried: recordedDateSchema.optional(),
  convicted: recordedDateSchema.optional(),
  acquitted: recordedDateSchema.optional(),
  sentenced: recordedDateSchema.optional(),
  closed: recordedDateSchema.optional(),
  closureReason: z.enum(withMissing(closureReasons)).optional(),
  sanction: z.enum(withMissing(sanctionBands)).optional(),
  accused: z.int({ error: "Expected a whole number of persons." }).min(0).max(999).optional(),
  legalPersonLiable: z.enum(withMissing(answers)).optional(),
  extraterritorial: z.enum(withMissing(answers)).optional(),
  refusedForDoubleCriminality: z.enum(withMissing(answers)).optional(),
}) satisfies z.ZodType<CriminalJustice>;
