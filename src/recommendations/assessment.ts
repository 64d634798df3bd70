import * as z from "zod";
import { actionStatuses, type ActionStatus } from "../codes/actionStatuses.js";
import { assessorKinds, type AssessorKind } from "../codes/assessorKinds.js";
import { codesOf } from "../codes/codesOf.js";
import { responseStatuses, type ResponseStatus } from "../codes/responseStatuses.js";
import type { Source } from "../sources/source.js";
import { sourceSchema } from "../sources/sourceSchema.js";
import { plainDateSchema, type PlainDate } from "../time/plainDate.js";

/**
 * What somebody concludes about one recommendation at one date, on two axes: what was done, and how the State replied.
 *
 * @example
 * import { assessmentSchema, type Assessment } from "opsc/recommendations";
 * const assessment: Assessment = {
 *   id: "ngo-2024-13",
 *   recommendation: "CRC/C/OPSC/TKM/CO/1#13",
 *   assessor: { kind: "ngo", name: "Coalition for the rights of the child" },
 *   action: "initiated",
 *   response: "insufficient",
 *   asOf: "2024-06-30",
 *   basis: ["interdepartmental-commission"],
 * };
 * assessmentSchema.parse(assessment).action; //=> "initiated"
 */
export interface Assessment {
  /** Identifier inside the case file. */
  readonly id: string;
  /** Identifier of the recommendation. */
  readonly recommendation: string;
  /** Who assesses: the kind, and the name of the institution. */
  readonly assessor: { readonly kind: AssessorKind; readonly name: string };
  /** What has been done. */
  readonly action: ActionStatus;
  /** How the State has replied. */
  readonly response: ResponseStatus;
  /** The day for which it holds. */
  readonly asOf: PlainDate;
  /** Identifiers of the evidence or measures it rests on. */
  readonly basis: readonly string[];
  /** Where the assessment is published, if it is. */
  readonly source?: Source | undefined;
  /** What it rests on or leaves out, in one or two sentences. */
  readonly remark?: string | undefined;
}

/** Validates an {@link Assessment}. */
export const assessmentSchema = z.strictObject({
  id: z.string().min(1),
  recommendation: z.string().min(1),
  assessor: z.strictObject({ kind: z.enum(codesOf(assessorKinds)), name: z.string().min(1) }),
  action: z.enum(codesOf(actionStatuses)),
  response: z.enum(codesOf(responseStatuses)),
  asOf: plainDateSchema,
  basis: z.array(z.string().min(1)),
  source: sourceSchema.optional(),
  remark: z.string().min(1).optional(),
}) satisfies z.ZodType<Assessment>;
