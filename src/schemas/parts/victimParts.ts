import type * as z from "zod";
import { identifierFindingSchema } from "../../victims/identifiers/identifierFinding.js";
import { importMappingSchema } from "../../victims/importers/importMapping.js";
import { codeListsSchema } from "../../victims/kinds/codeLists.js";
import { victimRecordSchema } from "../../victims/kinds/victimRecords.js";
import { pseudonymSchema } from "../../victims/pseudonyms/pseudonym.js";
import { criminalJusticeSchema } from "../../victims/record/criminalJustice.js";
import {
  ethnicOriginSchema,
  type MissingOrigin,
  type RecordedOrigin,
} from "../../victims/record/ethnicOrigin.js";
import { processingSchema } from "../../victims/record/processing.js";
import { recordedMeasureSchema } from "../../victims/record/recordedMeasure.js";
import { recordedServiceSchema } from "../../victims/record/recordedService.js";
import {
  recordedAgeSchema,
  type AgeRange,
  type BandedAge,
  type EstimatedAge,
  type ExactAge,
  type PresumedMinority,
  type UnknownAge,
} from "../../victims/record/recordedAge.js";
import { recordDatesSchema } from "../../victims/record/recordDates.js";
import { recordedDateSchema } from "../../victims/record/recordedDate.js";
import { recordedOffenceSchema } from "../../victims/record/recordedOffence.js";
import { recordedPlaceSchema } from "../../victims/record/recordedPlace.js";
import { awardedAmountSchema } from "../../victims/record/awardedAmount.js";
import { compensationSchema } from "../../victims/record/compensation.js";
import { legalAssistanceSchema } from "../../victims/record/legalAssistance.js";
import { reintegrationSchema } from "../../victims/record/reintegration.js";
import { socioeconomicStatusSchema } from "../../victims/record/socioeconomicStatus.js";
import { careSchema } from "../../victims/record/care.js";
import { deprivationSchema } from "../../victims/record/deprivation.js";
import { disabilitySchema } from "../../victims/record/disability.js";
import { migrationSchema } from "../../victims/record/migration.js";
import { victimRules } from "../../victims/rules/victimRules.js";
import { recordRules } from "../rules/recordRules.js";
import { part, wire } from "../schemaPart.js";

const [exact, range, band, estimated, presumed, unknown] = recordedAgeSchema.options;
const [recorded, missing] = ethnicOriginSchema.options;

/** Records on victims, what they are made of, and what is sent along with them. */
export const victimParts = [
  part("age-range", range satisfies z.ZodType<AgeRange>),
  part("awarded-amount", awardedAmountSchema),
  part("banded-age", band satisfies z.ZodType<BandedAge>),
  part("care", careSchema),
  wire("code-lists", "Code lists", codeListsSchema),
  part("compensation", compensationSchema),
  part("criminal-justice", criminalJusticeSchema),
  part("deprivation", deprivationSchema),
  part("disability", disabilitySchema),
  part("estimated-age", estimated satisfies z.ZodType<EstimatedAge>),
  part("ethnic-origin", ethnicOriginSchema),
  part("exact-age", exact satisfies z.ZodType<ExactAge>),
  wire("identifier-finding", "Finding of an identifier", identifierFindingSchema),
  wire("import-mapping", "Mapping of an importer", importMappingSchema),
  part("legal-assistance", legalAssistanceSchema),
  part("migration", migrationSchema),
  part("missing-origin", missing satisfies z.ZodType<MissingOrigin>),
  part("presumed-minority", presumed satisfies z.ZodType<PresumedMinority>),
  part("processing", processingSchema),
  part("pseudonym", pseudonymSchema),
  part("record-dates", recordDatesSchema),
  part("recorded-age", recordedAgeSchema),
  part("recorded-date", recordedDateSchema),
  part("recorded-measure", recordedMeasureSchema),
  part("recorded-offence", recordedOffenceSchema),
  part("recorded-origin", recorded satisfies z.ZodType<RecordedOrigin>),
  part("recorded-place", recordedPlaceSchema),
  part("recorded-service", recordedServiceSchema),
  part("reintegration", reintegrationSchema),
  part("socioeconomic-status", socioeconomicStatusSchema),
  part("unknown-age", unknown satisfies z.ZodType<UnknownAge>),
  wire(
    "victim-record",
    "Victim record",
    victimRecordSchema,
    recordRules("victim-record", "victimRecordSchema", victimRules),
  ),
];
