import type { SourceSystem, VictimRecord } from "../../victims/index.js";

/** The keys that a source system may leave out because it does not collect the matter. */
type OptionalKey = Exclude<
  { [Key in keyof VictimRecord]-?: undefined extends VictimRecord[Key] ? Key : never }[keyof VictimRecord],
  "synthetic"
>;

/**
 * What each kind of system collects. In a record of a system that collects a matter the key is always there, with the reason where
 * there is no answer; a key that is absent says that the system does not collect the matter. Made up, with the published forms of
 * the systems in mind.
 */
export const collected: Readonly<Record<SourceSystem, ReadonlySet<OptionalKey>>> = {
  "national-register": new Set([
    "detection",
    "dates",
    "nationalities",
    "ethnicOrigin",
    "placeOfOffence",
    "placeOfResidence",
    "socioeconomicStatus",
    "disability",
    "perpetratorRelationships",
    "protectionMeasures",
    "services",
    "legalAssistance",
    "compensation",
    "criminalJustice",
    "processing",
  ]),
  "case-management": new Set([
    "detection",
    "dates",
    "nationalities",
    "ethnicOrigin",
    "placeOfOffence",
    "placeOfResidence",
    "socioeconomicStatus",
    "deprivation",
    "disability",
    "migration",
    "care",
    "perpetratorRelationships",
    "protectionMeasures",
    "services",
    "legalAssistance",
    "criminalJustice",
    "reintegration",
    "processing",
  ]),
  primero: new Set([
    "detection",
    "dates",
    "nationalities",
    "ethnicOrigin",
    "placeOfResidence",
    "deprivation",
    "disability",
    "migration",
    "care",
    "perpetratorRelationships",
    "protectionMeasures",
    "services",
    "reintegration",
    "processing",
  ]),
  htcds: new Set([
    "dates",
    "nationalities",
    "ethnicOrigin",
    "placeOfOffence",
    "placeOfResidence",
    "migration",
    "perpetratorRelationships",
    "services",
    "legalAssistance",
    "reintegration",
    "processing",
  ]),
  ctdc: new Set(["dates", "nationalities", "placeOfOffence", "perpetratorRelationships"]),
  other: new Set(["placeOfOffence", "placeOfResidence", "disability", "services", "processing"]),
};
