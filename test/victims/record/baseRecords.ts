import { syntheticVictims } from "opsc/synthetic";
import type { VictimRecord } from "opsc/victims";
import { fullRecord, leastRecord } from "../../support/fullRecord.js";

const middling = {
  ...leastRecord,
  sourceSystem: "primero",
  registeringOrganisation: "social-services",
  sex: "M",
  ageAtOffence: { kind: "estimated", minimum: 9, maximum: 12, method: "documents" },
  ageAtRegistration: { kind: "band", band: "Y10T14" },
  dates: { offenceStart: "2020", registered: "2021-03" },
  nationalities: ["stateless"],
  ethnicOrigin: { kind: "missing", reason: "declined" },
  placeOfResidence: { country: "unknown" },
  socioeconomicStatus: { scheme: "wealth-quintile", band: "Q1" },
  deprivation: {},
  disability: { present: "no" },
  migration: { status: "stateless", accompaniment: "unaccompanied" },
  perpetratorRelationships: ["unknown"],
  services: [],
  compensation: { sought: "no" },
  criminalJustice: { reported: "2021", investigated: "not-asked", accused: 0 },
  reintegration: { returned: "none" },
  processing: { legitimateBasis: "consent", reportingConsent: "refused" },
} as const satisfies VictimRecord;

const otherSchemes = {
  ...fullRecord,
  ageAtOffence: { kind: "presumed-minor", reason: "assessment-pending" },
  ageAtRegistration: { kind: "unknown", reason: "declined" },
  socioeconomicStatus: { scheme: "poverty-line", band: "near-poor" },
} as const satisfies VictimRecord;

/** Records that break no rule, of many forms: made by hand, and made up. */
export const baseRecords: readonly VictimRecord[] = [
  ...[fullRecord, leastRecord, middling, otherSchemes, fullRecord, otherSchemes],
  ...syntheticVictims({ count: 6, seed: 20150130 }),
];
