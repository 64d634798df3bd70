import * as z from "zod";
import { codesOf } from "../../../codes/codesOf.js";
import { answers, type Answer } from "../../codes/answers.js";
import { recordedDateSchema, type RecordedDate } from "../../record/recordedDate.js";
import { withMissing, type Answered } from "../../record/withMissing.js";
import { cooperationDirections, type CooperationDirection } from "../codes/cooperationDirections.js";
import { cooperationKinds, type CooperationKind } from "../codes/cooperationKinds.js";
import { cooperationStatuses, type CooperationStatus } from "../codes/cooperationStatuses.js";
import { refusalGrounds, type RefusalGround } from "../codes/refusalGrounds.js";

/**
 * One request between this State and another: extradition, assistance, seizure, transfer of the proceedings. The other State is
 * not named.
 *
 * @source OPSC, arts. 5-7; CRC/C/OPSC/TKM/CO/1, para. 34
 * @example
 * import { cooperationRequestSchema, type CooperationRequest } from "opsc/victims";
 * const request: CooperationRequest = {
 *   kind: "extradition",
 *   direction: "received",
 *   status: "refused",
 *   refusalGround: "nationality",
 *   submittedForProsecution: "yes",
 * };
 * cooperationRequestSchema.parse(request).status; //=> "refused"
 */
export interface CooperationRequest {
  /** What was asked for. */
  readonly kind: CooperationKind;
  /** Whether this State was asked or asked itself. */
  readonly direction: Answered<CooperationDirection>;
  /** Where the request stands. */
  readonly status: Answered<CooperationStatus>;
  /** When it was made. */
  readonly requested?: RecordedDate | undefined;
  /** When it was granted or refused. */
  readonly decided?: RecordedDate | undefined;
  /** Why it was refused; only where it was. */
  readonly refusalGround?: Answered<RefusalGround> | undefined;
  /** Whether the case went to the prosecuting authorities of the State that does not extradite; for extradition only. */
  readonly submittedForProsecution?: Answered<Answer> | undefined;
}

/** Validates a {@link CooperationRequest}. */
export const cooperationRequestSchema = z.strictObject({
  kind: z.enum(codesOf(cooperationKinds)),
  direction: z.enum(withMissing(cooperationDirections)),
  status: z.enum(withMissing(cooperationStatuses)),
  requested: recordedDateSchema.optional(),
  decided: recordedDateSchema.optional(),
  refusalGround: z.enum(withMissing(refusalGrounds)).optional(),
  submittedForProsecution: z.enum(withMissing(answers)).optional(),
}) satisfies z.ZodType<CooperationRequest>;
