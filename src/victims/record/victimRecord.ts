import * as z from "zod";
import type { CountryCode } from "../../codes/countries.js";
import { codesOf } from "../../codes/codesOf.js";
import { recordCountryCodes } from "../../codes/subdivisions.js";
import { detectionRoutes, type DetectionRoute } from "../codes/detectionRoutes.js";
import { identificationStatuses, type IdentificationStatus } from "../codes/identificationStatuses.js";
import { missingReasons } from "../codes/missingReasons.js";
import { nationalityStatuses } from "../codes/nationalityStatuses.js";
import { perpetratorRelationships, type PerpetratorRelationship } from "../codes/perpetratorRelationships.js";
import { registeringOrganisations, type RegisteringOrganisation } from "../codes/registeringOrganisations.js";
import { sexes, type Sex } from "../codes/sexes.js";
import { sourceSystems, type SourceSystem } from "../codes/sourceSystems.js";
import { pseudonymSchema, type Pseudonym } from "../pseudonyms/index.js";
import { criminalJusticeSchema, type CriminalJustice } from "./criminalJustice.js";
import { ethnicOriginSchema, type EthnicOrigin } from "./ethnicOrigin.js";
import { processingSchema, type Processing } from "./processing.js";
import { recordDatesSchema, type RecordDates } from "./recordDates.js";
import { recordedMeasureSchema, type RecordedMeasure } from "./recordedMeasure.js";
import { recordedServiceSchema, type RecordedService } from "./recordedService.js";
import { recordedAgeSchema, type RecordedAge } from "./recordedAge.js";
import { recordedOffenceSchema, type RecordedOffence } from "./recordedOffence.js";
import { recordedPlaceSchema, type RecordedPlace } from "./recordedPlace.js";
import { compensationSchema, type Compensation } from "./compensation.js";
import { legalAssistanceSchema, type LegalAssistance } from "./legalAssistance.js";
import { reintegrationSchema, type Reintegration } from "./reintegration.js";
import { socioeconomicStatusSchema, type SocioeconomicStatus } from "./socioeconomicStatus.js";
import { careSchema, type Care } from "./care.js";
import { deprivationSchema, type Deprivation } from "./deprivation.js";
import { disabilitySchema, type Disability } from "./disability.js";
import { migrationSchema, type Migration } from "./migration.js";
import { withMissing, type Answered } from "./withMissing.js";

/**
 * What is known of one child victim, so that it can be counted and followed up and nobody can be named: codes, counts and
 * partial dates alone. It is personal data all the same.
 *
 * A key that is absent says that the source system does not collect the matter; a reason such as `not-asked` says why this
 * record has no answer.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 6-7 (disaggregation), 28-29 (cases) and 36-42 (services); OPSC, arts. 2, 3, 8 and 9
 * @example
 * import { validate } from "opsc/issues";
 * import { victimRecordSchema, type VictimRecord } from "opsc/victims";
 * const record: Omit<VictimRecord, "pseudonym"> = {
 *   schemaVersion: 1,
 *   sourceSystem: "case-management",
 *   registeringOrganisation: "police",
 *   identificationStatus: "presumed",
 *   offences: [
 *     { offence: "exploitation-in-prostitution", mode: "committed", basis: "recorded", online: "unknown", reach: "domestic" },
 *   ],
 *   sex: "F",
 *   ageAtOffence: { kind: "exact", years: 15 },
 *   ageAtRegistration: { kind: "exact", years: 16 },
 * };
 * const pseudonym = `vk1_${"A".repeat(43)}`;
 * validate(victimRecordSchema, { ...record, pseudonym }).ok; //=> true
 * validate(victimRecordSchema, { ...record, pseudonym, name: "x" }).ok; //=> false
 */
export interface VictimRecord {
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** Present, and true, on a record that was made up for tests. */
  readonly synthetic?: true | undefined;
  /** Keyed pseudonym of the child in the source system. */
  readonly pseudonym: Pseudonym;
  /** Kind of system that the record was taken from. */
  readonly sourceSystem: SourceSystem;
  /** Kind of body that registered the child. */
  readonly registeringOrganisation: Answered<RegisteringOrganisation>;
  /** Where identification stands. */
  readonly identificationStatus: IdentificationStatus;
  /** How the case came to notice. */
  readonly detection?: Answered<DetectionRoute> | undefined;
  /** One to twelve offences. */
  readonly offences: readonly RecordedOffence[];
  /** Sex as recorded. */
  readonly sex: Answered<Sex>;
  /** Age when the first of the offences began. */
  readonly ageAtOffence: RecordedAge;
  /** Age when the record was opened. */
  readonly ageAtRegistration: RecordedAge;
  /** Dates of the offence and of the record. */
  readonly dates?: RecordDates | undefined;
  /** Nationalities as three-letter codes, or one status or reason alone. */
  readonly nationalities?: readonly CountryCode[] | undefined;
  /** National or ethnic origin. */
  readonly ethnicOrigin?: EthnicOrigin | undefined;
  /** Where the offence took place. */
  readonly placeOfOffence?: RecordedPlace | undefined;
  /** Where the child lived. */
  readonly placeOfResidence?: RecordedPlace | undefined;
  /** Socio-economic status. */
  readonly socioeconomicStatus?: SocioeconomicStatus | undefined;
  /** Signs of deprivation. */
  readonly deprivation?: Deprivation | undefined;
  /** Disability. */
  readonly disability?: Disability | undefined;
  /** Migration. */
  readonly migration?: Migration | undefined;
  /** Care. */
  readonly care?: Care | undefined;
  /** What the perpetrators were to the child, each once, or one reason alone. */
  readonly perpetratorRelationships?: readonly Answered<PerpetratorRelationship>[] | undefined;
  /** Measures of protection in the proceedings, each once. */
  readonly protectionMeasures?: readonly RecordedMeasure[] | undefined;
  /** Referrals and services. */
  readonly services?: readonly RecordedService[] | undefined;
  /** Legal assistance. */
  readonly legalAssistance?: LegalAssistance | undefined;
  /** Compensation. */
  readonly compensation?: Compensation | undefined;
  /** The criminal case. */
  readonly criminalJustice?: CriminalJustice | undefined;
  /** Return and reintegration. */
  readonly reintegration?: Reintegration | undefined;
  /** Legal basis and consent. */
  readonly processing?: Processing | undefined;
}

const withoutNationality = [...codesOf(nationalityStatuses), ...codesOf(missingReasons)] as const;
const nationality = z.enum([...withoutNationality, ...recordCountryCodes], {
  error: `Expected a three-letter code of ISO 3166-1, or one of ${withoutNationality.join(", ")}.`,
});

/**
 * The shape of a {@link VictimRecord} without the rules that look at several fields at once: what can be compiled and what
 * JSON Schema can say.
 */
export const victimRecordStructure = z.strictObject({
  schemaVersion: z.literal(1),
  synthetic: z.literal(true).optional(),
  pseudonym: pseudonymSchema,
  sourceSystem: z.enum(codesOf(sourceSystems)),
  registeringOrganisation: z.enum(withMissing(registeringOrganisations)),
  identificationStatus: z.enum(codesOf(identificationStatuses)),
  detection: z.enum(withMissing(detectionRoutes)).optional(),
  offences: z.array(recordedOffenceSchema).min(1).max(12),
  sex: z.enum(withMissing(sexes)),
  ageAtOffence: recordedAgeSchema,
  ageAtRegistration: recordedAgeSchema,
  dates: recordDatesSchema.optional(),
  nationalities: z.array(nationality).min(1).max(4).optional(),
  ethnicOrigin: ethnicOriginSchema.optional(),
  placeOfOffence: recordedPlaceSchema.optional(),
  placeOfResidence: recordedPlaceSchema.optional(),
  socioeconomicStatus: socioeconomicStatusSchema.optional(),
  deprivation: deprivationSchema.optional(),
  disability: disabilitySchema.optional(),
  migration: migrationSchema.optional(),
  care: careSchema.optional(),
  perpetratorRelationships: z
    .array(z.enum(withMissing(perpetratorRelationships)))
    .min(1)
    .max(6)
    .optional(),
  protectionMeasures: z.array(recordedMeasureSchema).max(12).optional(),
  services: z.array(recordedServiceSchema).max(16).optional(),
  legalAssistance: legalAssistanceSchema.optional(),
  compensation: compensationSchema.optional(),
  criminalJustice: criminalJusticeSchema.optional(),
  reintegration: reintegrationSchema.optional(),
  processing: processingSchema.optional(),
}) satisfies z.ZodType<VictimRecord>;
