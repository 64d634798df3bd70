import { held } from "../engine/heldBack.js";
import type { KnownColumn } from "../knownColumn.js";
import { ctdc } from "./ctdcSources.js";

const anonymised = ctdc("k-anonymised data set");
const synthetic = ctdc("synthetic data set, codebook of 2024");
const others = ctdc("synthetic data sets of 2021 and of 2025");

/** Columns of the data sets that are not read. */
export const ctdcHeldBack: readonly KnownColumn[] = [
  ...held(
    anonymised,
    true,
    "no-place",
    `majorityEntry isAbduction
     meansOfControlDebtBondage meansOfControlTakesEarnings meansOfControlRestrictsFinancialAccess meansOfControlThreats
     meansOfControlPsychologicalAbuse meansOfControlPhysicalAbuse meansOfControlSexualAbuse meansOfControlFalsePromises
     meansOfControlPsychoactiveSubstances meansOfControlRestrictsMovement meansOfControlRestrictsMedicalCare
     meansOfControlExcessiveWorkingHours meansOfControlUsesChildren meansOfControlThreatOfLawEnforcement
     meansOfControlWithholdsNecessities meansOfControlWithholdsDocuments meansOfControlOther meansOfControlNotSpecified
     typeOfLabourAgriculture typeOfLabourAquafarming typeOfLabourBegging typeOfLabourConstruction typeOfLabourDomesticWork
     typeOfLabourHospitality typeOfLabourIllicitActivities typeOfLabourManufacturing typeOfLabourMiningOrDrilling
     typeOfLabourPeddling typeOfLabourTransportation typeOfLabourOther typeOfLabourNotSpecified`,
  ),
  ...held(
    anonymised,
    true,
    "repeats",
    `meansOfControlConcatenated isSexAndLabour typeOfExploitConcatenated typeOfLabourConcatenated typeOfSexConcatenated
     RecruiterRelationship`,
  ),
  // A recruiter is not always a perpetrator of the offence, and relatives and partners have no one code in the record.
  ...held(
    anonymised,
    true,
    "other-person",
    `recruiterRelationIntimatePartner recruiterRelationFriend recruiterRelationFamily recruiterRelationOther
     recruiterRelationUnknown`,
  ),
  ...held(
    synthetic,
    true,
    "no-place",
    `traffickMonths meansDebtBondageEarnings meansThreats meansAbusePsyPhySex meansFalsePromises meansDrugsAlcohol
     meansDenyBasicNeeds meansExcessiveWorkHours meansWithholdDocs`,
  ),
  ...held(
    others,
    false,
    "no-place",
    "sectorOfLabourAgriculture sectorOfLabourConstruction sectorOfLabourDomesticWork sectorOfLabourHospitality",
  ),
  ...held(
    others,
    false,
    "repeats",
    "typeOfSexOther typeOfTraffickingForcedLabour typeOfTraffickingSexualExploit typeOfTraffickingOtherExploit",
  ),
];
