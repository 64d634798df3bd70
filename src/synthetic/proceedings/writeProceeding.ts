import type { AssetMeasures, ProceedingRecord, Pseudonym } from "../../victims/index.js";
import type { Draft } from "../draft.js";
import { streams, type MovableSource, type RandomSource } from "../random/randomSource.js";
import { pick, weighted } from "../random/weighted.js";
import { writeCriminalJustice } from "../sections/criminalJustice.js";
import { tellStory } from "../story/tellStory.js";
import { syntheticPseudonym } from "../syntheticPseudonym.js";
import { writeVictim } from "../writeVictim.js";
import { syntheticProceedingPseudonym } from "./syntheticProceedingPseudonym.js";
import { writeAccused, writeLiability } from "./writeAccused.js";
import { writeEvents } from "./writeEvents.js";
import { writeCooperation, writeJurisdiction } from "./writeJurisdiction.js";

const units = weighted(["case", 58], ["accused", 42]);
const organisations = weighted(["police", 46], ["prosecution", 40], ["court", 14]);
const answers = weighted(["yes", 24], ["no", 60], ["unknown", 16]);
const furtherVictims = weighted([0, 76], [1, 14], [2, 7], [3, 3]);

/** The child of the same index, and sometimes those just before it, who are in the same generated register. */
const writeVictims = (seed: number, index: number, random: RandomSource): Pseudonym[] =>
  Array.from({ length: 1 + Math.min(index, pick(furtherVictims, random)) }, (_, before) =>
    syntheticPseudonym(seed, index - before),
  );

const writeAssets = (random: RandomSource): AssetMeasures => ({
  seized: pick(answers, random),
  confiscated: pick(answers, random),
});

/** Writes the record of the proceedings in the case of the victim with the same seed and index. */
export const writeProceeding = (seed: number, index: number, random: MovableSource): ProceedingRecord => {
  random.moveTo(seed, index, streams.victim);
  const { criminalJustice: recorded } = writeVictim(seed, index, random);
  random.moveTo(seed, index, streams.victim);
  const story = tellStory(random);
  random.moveTo(seed, index, streams.proceeding);
  const justice = recorded ?? writeCriminalJustice(story, random);
  const unit = pick(units, random);
  const accused = unit === "accused" ? writeAccused(random) : undefined;
  const isSanctioned = justice.sentenced !== undefined;
  const record: Partial<Draft<ProceedingRecord>> = {
    schemaVersion: 1,
    synthetic: true,
    pseudonym: syntheticProceedingPseudonym(seed, index),
    unit,
    sourceSystem: "national-register",
    registeringOrganisation: pick(organisations, random),
    offences: story.offences,
  };
  if (accused !== undefined) record.accused = accused;
  record.events = writeEvents(justice, random);
  if (accused?.person === "legal") record.legalPersonLiability = writeLiability(isSanctioned, random);
  else if (justice.sanction !== undefined) record.sanction = justice.sanction;
  if (random.chance(70)) record.jurisdiction = writeJurisdiction(story, random);
  if (story.transnational && random.chance(60)) record.cooperation = writeCooperation(story, random);
  if (random.chance(20)) record.assets = writeAssets(random);
  record.victims = writeVictims(seed, index, random);
  return record as ProceedingRecord;
};
