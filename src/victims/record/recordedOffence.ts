import * as z from "zod";
import { codesOf } from "../../codes/codesOf.js";
import { conducts, type ConductCode } from "../../protocol/conducts.js";
import { offenceCodes, type OffenceCode } from "../../protocol/offenceCodes.js";
import { answers, type Answer } from "../codes/answers.js";
import { offenceBases, type OffenceBasis } from "../codes/offenceBases.js";
import { offenceModes, type OffenceMode } from "../codes/offenceModes.js";
import { reaches, type Reach } from "../codes/reaches.js";
import { technologyRoles, type TechnologyRole } from "../codes/technologyRoles.js";
import { undeterminedOffences, type UndeterminedOffence } from "../codes/undeterminedOffences.js";
import { withMissing, type Answered } from "./withMissing.js";

/**
 * What was done to the child, in the Protocol's own codes. Trafficking in persons is no code here: see the crosswalks of `opsc/protocol`.
 *
 * @source OPSC, arts. 2 and 3
 * @example
 * import { recordedOffenceSchema, type RecordedOffence } from "opsc/victims";
 * const offence: RecordedOffence = {
 *   offence: "sale-forced-labour",
 *   conduct: "offering",
 *   mode: "committed",
 *   basis: "recorded",
 *   online: "no",
 *   reach: "transnational",
 * };
 * recordedOffenceSchema.parse(offence).offence; //=> "sale-forced-labour"
 */
export interface RecordedOffence {
  /** The offence, or what is known before one is established. */
  readonly offence: OffenceCode | UndeterminedOffence;
  /** The act, one of those that the offence has. */
  readonly conduct?: Answered<ConductCode> | undefined;
  /** Committed, or one of the forms of article 3 (2). */
  readonly mode: Answered<OffenceMode>;
  /** Whether the code was recorded as such or mapped from another scheme. */
  readonly basis: OffenceBasis;
  /** Whether any part happened online. */
  readonly online: Answered<Answer>;
  /** What technology was used for; only where a part happened online. */
  readonly technologyRole?: Answered<TechnologyRole> | undefined;
  /** Whether it happened in the context of travel and tourism. */
  readonly travelAndTourism?: Answered<Answer> | undefined;
  /** Whether it crossed a border. */
  readonly reach: Answered<Reach>;
  /** Code of the primary ICCS category that the source gave, of sections 02 and 03, digits only; the crosswalk stands in for it where absent. */
  readonly iccs?: string | undefined;
  /** Token of the domestic provision, from a list that the caller supplies: up to three capital letters, an article, and a part of it. */
  readonly domesticProvision?: string | undefined;
}

/** Validates a {@link RecordedOffence}; that the act belongs to the offence is a rule of the record. */
export const recordedOffenceSchema = z.strictObject({
  offence: z.enum([...codesOf(offenceCodes), ...codesOf(undeterminedOffences)]),
  conduct: z.enum(withMissing(conducts)).optional(),
  mode: z.enum(withMissing(offenceModes)),
  basis: z.enum(codesOf(offenceBases)),
  online: z.enum(withMissing(answers)),
  technologyRole: z.enum(withMissing(technologyRoles)).optional(),
  travelAndTourism: z.enum(withMissing(answers)).optional(),
  reach: z.enum(withMissing(reaches)),
  iccs: z
    .string()
    .regex(/^0[23](?:0[1-9]|1[01])(?:[1-9][1-9]?)?$/, {
      error: 'Expected four to six digits of an ICCS category of section 02 or 03, such as "030222".',
    })
    .optional(),
  domesticProvision: z
    .string()
    .regex(/^[A-Z]{1,3}-(?:\d{1,3}[a-z]?(?:-\d{1,2}[a-z]?)?|\d{4}[a-z]?)$/, {
      error:
        'Expected a token such as "CC-129-1": up to three capital letters, the number of an article, and where there is one the number of its part.',
    })
    .optional(),
}) satisfies z.ZodType<RecordedOffence>;
