import * as z from "zod";
import { codesOf } from "../../../codes/codesOf.js";
import {
  registeringOrganisations,
  type RegisteringOrganisation,
} from "../../codes/registeringOrganisations.js";
import { sanctionBands, type SanctionBand } from "../../codes/sanctionBands.js";
import { sourceSystems, type SourceSystem } from "../../codes/sourceSystems.js";
import {
  proceedingPseudonymSchema,
  pseudonymSchema,
  type ProceedingPseudonym,
  type Pseudonym,
} from "../../pseudonyms/index.js";
import { recordedOffenceSchema, type RecordedOffence } from "../../record/recordedOffence.js";
import { withMissing, type Answered } from "../../record/withMissing.js";
import { proceedingUnits, type ProceedingUnit } from "../codes/proceedingUnits.js";
import { accusedSchema, type Accused } from "./accused.js";
import { assetMeasuresSchema, type AssetMeasures } from "./assetMeasures.js";
import { cooperationRequestSchema, type CooperationRequest } from "./cooperationRequest.js";
import { jurisdictionSchema, type Jurisdiction } from "./jurisdiction.js";
import { legalPersonLiabilitySchema, type LegalPersonLiability } from "./legalPersonLiability.js";
import { proceedingEventSchema, type ProceedingEvent } from "./proceedingEvent.js";

/**
 * What became of one case, or of one accused in a case, so that investigations, prosecutions and sanctions can be counted:
 * codes and partial dates alone, and neither an accused nor a child can be named. It is personal data all the same, and on
 * criminal offences.
 *
 * A key that is absent says that the source system does not collect the matter; a reason such as `not-asked` says why this
 * record has no answer.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 28-34; OPSC, arts. 3-7
 * @example
 * import { validate } from "opsc/issues";
 * import { proceedingRecordSchema, type ProceedingRecord } from "opsc/victims";
 * const record: Omit<ProceedingRecord, "pseudonym"> = {
 *   schemaVersion: 1,
 *   unit: "accused",
 *   sourceSystem: "national-register",
 *   registeringOrganisation: "prosecution",
 *   offences: [
 *     { offence: "sale-organs", mode: "attempt", basis: "recorded", online: "unknown", reach: "transnational" },
 *   ],
 *   accused: { person: "legal" },
 *   events: [
 *     { stage: "registered", date: "2023-11" },
 *     { stage: "prosecuted", date: "2024" },
 *     { stage: "pending", date: "2024-12-31" },
 *   ],
 * };
 * const pseudonym = `pk1_${"A".repeat(43)}`;
 * validate(proceedingRecordSchema, { ...record, pseudonym }).ok; //=> true
 * validate(proceedingRecordSchema, { ...record, pseudonym, judge: "x" }).ok; //=> false
 */
export interface ProceedingRecord {
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** Present, and true, on a record that was made up for tests. */
  readonly synthetic?: true | undefined;
  /** Keyed pseudonym of the case or the accused in the source system. */
  readonly pseudonym: ProceedingPseudonym;
  /** Whether the record stands for a case or for one accused. */
  readonly unit: ProceedingUnit;
  /** Kind of system that the record was taken from. */
  readonly sourceSystem: SourceSystem;
  /** Kind of body that registered the case or the accused. */
  readonly registeringOrganisation: Answered<RegisteringOrganisation>;
  /** One to twelve offences, as they were last charged or, before a charge, investigated. */
  readonly offences: readonly RecordedOffence[];
  /** The accused; in the record of an accused and in no other. */
  readonly accused?: Accused | undefined;
  /** One to 24 events in the order in which they happened; of a stage that came more than once at least the first. */
  readonly events: readonly ProceedingEvent[];
  /** The heaviest sanction on a natural person; only where there is an event `sanctioned`. */
  readonly sanction?: Answered<SanctionBand> | undefined;
  /** Liability and sanctions of a legal person. */
  readonly legalPersonLiability?: LegalPersonLiability | undefined;
  /** Grounds of jurisdiction, and double criminality. */
  readonly jurisdiction?: Jurisdiction | undefined;
  /** Up to eight requests between States; an empty list says that there was none. */
  readonly cooperation?: readonly CooperationRequest[] | undefined;
  /** Seizure, confiscation and closing of premises. */
  readonly assets?: AssetMeasures | undefined;
  /** Pseudonyms of the child victims, each once, up to 200; made with the key and the scope of their own records. */
  readonly victims?: readonly Pseudonym[] | undefined;
}

/**
 * The shape of a {@link ProceedingRecord} without the rules that look at several fields at once: what can be compiled and what
 * JSON Schema can say.
 */
export const proceedingRecordStructure = z.strictObject({
  schemaVersion: z.literal(1),
  synthetic: z.literal(true).optional(),
  pseudonym: proceedingPseudonymSchema,
  unit: z.enum(codesOf(proceedingUnits)),
  sourceSystem: z.enum(codesOf(sourceSystems)),
  registeringOrganisation: z.enum(withMissing(registeringOrganisations)),
  offences: z.array(recordedOffenceSchema).min(1).max(12),
  accused: accusedSchema.optional(),
  events: z.array(proceedingEventSchema).min(1).max(24),
  sanction: z.enum(withMissing(sanctionBands)).optional(),
  legalPersonLiability: legalPersonLiabilitySchema.optional(),
  jurisdiction: jurisdictionSchema.optional(),
  cooperation: z.array(cooperationRequestSchema).max(8).optional(),
  assets: assetMeasuresSchema.optional(),
  victims: z.array(pseudonymSchema).max(200).optional(),
}) satisfies z.ZodType<ProceedingRecord>;
