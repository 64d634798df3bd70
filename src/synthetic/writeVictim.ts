import type { VictimRecord } from "../victims/index.js";
import type { RandomSource } from "./random/randomSource.js";
import { writeAges } from "./sections/ages.js";
import { collected } from "./sections/collected.js";
import { writeCriminalJustice } from "./sections/criminalJustice.js";
import { writeDates } from "./sections/dates.js";
import { writeMigration } from "./sections/migration.js";
import { writeNationalities } from "./sections/nationalities.js";
import { writeEthnicOrigin, writeSocioeconomicStatus } from "./sections/origins.js";
import { writePlaceOfOffence, writePlaceOfResidence } from "./sections/places.js";
import { writeProcessing } from "./sections/processing.js";
import { writeCompensation, writeLegalAssistance } from "./sections/redress.js";
import { writeDetection, writeOrganisation } from "./sections/registration.js";
import { writeReintegration } from "./sections/reintegration.js";
import { writeRelationships } from "./sections/relationships.js";
import { writeSex } from "./sections/sex.js";
import { writeMeasures, writeServices } from "./sections/support.js";
import { writeCare, writeDeprivation, writeDisability } from "./sections/vulnerability.js";
import { syntheticPseudonym } from "./syntheticPseudonym.js";
import { tellStory } from "./story/tellStory.js";

/** A record as it is written: a key that it does not have stands in it without a value, so that every record has the same keys. */
export type WrittenVictim = { readonly [Key in keyof Required<VictimRecord>]: VictimRecord[Key] };

/** Makes up a case and writes the record that its source system would hold, its keys in the order of the schema. */
export const writeVictim = (seed: number, index: number, random: RandomSource): WrittenVictim => {
  const story = tellStory(random);
  const { sourceSystem } = story;
  const matters = collected[sourceSystem];
  const has: typeof matters.has = (key) => matters.has(key);
  const [ageAtOffence, ageAtRegistration] = writeAges(story, random);
  const nationalities = has("nationalities") ? writeNationalities(story, random) : undefined;
  return {
    schemaVersion: 1,
    synthetic: true,
    pseudonym: syntheticPseudonym(seed, index),
    sourceSystem,
    registeringOrganisation: writeOrganisation(story, random),
    identificationStatus: story.status,
    detection: has("detection") ? writeDetection(random) : undefined,
    offences: story.offences,
    sex: writeSex(story, random),
    ageAtOffence,
    ageAtRegistration,
    dates: has("dates") ? writeDates(story, random) : undefined,
    nationalities,
    ethnicOrigin: has("ethnicOrigin") ? writeEthnicOrigin(random) : undefined,
    placeOfOffence: has("placeOfOffence") ? writePlaceOfOffence(story, random) : undefined,
    placeOfResidence: has("placeOfResidence") ? writePlaceOfResidence(story, random) : undefined,
    socioeconomicStatus: has("socioeconomicStatus") ? writeSocioeconomicStatus(random) : undefined,
    deprivation: has("deprivation") ? writeDeprivation(story, random) : undefined,
    disability: has("disability") ? writeDisability(random) : undefined,
    migration: has("migration") ? writeMigration(story, nationalities, random) : undefined,
    care: has("care") ? writeCare(random) : undefined,
    perpetratorRelationships: has("perpetratorRelationships") ? writeRelationships(story, random) : undefined,
    protectionMeasures: has("protectionMeasures") ? writeMeasures(story, random) : undefined,
    services: has("services") ? writeServices(story, random) : undefined,
    legalAssistance: has("legalAssistance") ? writeLegalAssistance(random) : undefined,
    compensation: has("compensation") ? writeCompensation(random) : undefined,
    criminalJustice: has("criminalJustice") ? writeCriminalJustice(story, random) : undefined,
    reintegration: has("reintegration") ? writeReintegration(story, random) : undefined,
    processing: has("processing") ? writeProcessing(story, random) : undefined,
  };
};
