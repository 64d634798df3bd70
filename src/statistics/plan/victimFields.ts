import { accompaniments } from "../../victims/codes/accompaniments.js";
import { answers } from "../../victims/codes/answers.js";
import { careSituations } from "../../victims/codes/careSituations.js";
import { closureReasons } from "../../victims/codes/closureReasons.js";
import { detectionRoutes } from "../../victims/codes/detectionRoutes.js";
import { identificationStatuses } from "../../victims/codes/identificationStatuses.js";
import { migrationStatuses } from "../../victims/codes/migrationStatuses.js";
import { minorityDeterminations } from "../../victims/codes/minorityDeterminations.js";
import { returnKinds } from "../../victims/codes/returnKinds.js";
import { sanctionBands } from "../../victims/codes/sanctionBands.js";
import { settlements } from "../../victims/codes/settlements.js";
import { sexes } from "../../victims/codes/sexes.js";
import { minorityOf } from "../../victims/minorityOf.js";
import type { VictimRecord } from "../../victims/record/victimRecord.js";
import type { Category } from "../model/dimension.js";
import { categoriesOf, type CodedField } from "./codedField.js";
import { victimStage } from "./furthestStage.js";
import { recordingFields } from "./recordingFields.js";
import { stageCategories } from "./stageCategories.js";

const field = (
  code: string,
  label: string,
  categories: readonly Category[],
  read: (record: VictimRecord) => string | undefined,
): CodedField => ({ code, label, categories, read });

const yesOrNo = categoriesOf(answers);

/** What a victim record says once, other than ages, dates, places, and what came of support and redress. */
export const victimFields = {
  sex: field("SEX", "Sex", categoriesOf(sexes), ({ sex }) => sex),
  minority: field("MINORITY", "Childhood at the offence", categoriesOf(minorityDeterminations), minorityOf),
  "identification-status": field(
    "IDENTIFICATION",
    "Identification",
    categoriesOf(identificationStatuses),
    ({ identificationStatus }) => identificationStatus,
  ),
  ...recordingFields,
  detection: field("DETECTION", "Detection", categoriesOf(detectionRoutes), ({ detection }) => detection),
  "settlement-of-offence": field(
    "URBANISATION",
    "Urban or rural place of the offence",
    categoriesOf(settlements),
    ({ placeOfOffence }) => placeOfOffence?.settlement,
  ),
  "settlement-of-residence": field(
    "URBANISATION_RESIDENCE",
    "Urban or rural place of residence",
    categoriesOf(settlements),
    ({ placeOfResidence }) => placeOfResidence?.settlement,
  ),
  disability: field("DISABILITY", "Disability", yesOrNo, ({ disability }) => disability?.present),
  "out-of-school": field(
    "OUT_OF_SCHOOL",
    "Out of school",
    yesOrNo,
    ({ deprivation }) => deprivation?.outOfSchool,
  ),
  "child-labour": field(
    "CHILD_LABOUR",
    "In child labour",
    yesOrNo,
    ({ deprivation }) => deprivation?.childLabour,
  ),
  "birth-not-registered": field(
    "BIRTH_NOT_REGISTERED",
    "Birth not registered",
    yesOrNo,
    ({ deprivation }) => deprivation?.birthNotRegistered,
  ),
  "migration-status": field(
    "MIGRATION",
    "Migration",
    categoriesOf(migrationStatuses),
    ({ migration }) => migration?.status,
  ),
  accompaniment: field(
    "ACCOMPANIMENT",
    "Accompaniment",
    categoriesOf(accompaniments),
    ({ migration }) => migration?.accompaniment,
  ),
  "care-at-offence": field(
    "CARE",
    "Care at the offence",
    categoriesOf(careSituations),
    ({ care }) => care?.atOffence,
  ),
  "care-current": field(
    "CARE_CURRENT",
    "Present care",
    categoriesOf(careSituations),
    ({ care }) => care?.current,
  ),
  stage: field("STAGE", "Stage of the criminal case", stageCategories, ({ criminalJustice }) =>
    victimStage(criminalJustice),
  ),
  sanction: field(
    "SANCTION",
    "Heaviest sanction",
    categoriesOf(sanctionBands),
    ({ criminalJustice }) => criminalJustice?.sanction,
  ),
  "closure-reason": field(
    "CLOSURE",
    "Why the case was closed",
    categoriesOf(closureReasons),
    ({ criminalJustice }) => criminalJustice?.closureReason,
  ),
  return: field(
    "RETURN",
    "Return",
    categoriesOf(returnKinds),
    ({ reintegration }) => reintegration?.returned,
  ),
} as const satisfies Record<string, CodedField>;
