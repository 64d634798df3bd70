import { dayOf, periodLength } from "../calendar/calendar.js";
import type { RandomSource } from "../random/randomSource.js";
import { pick, weighted } from "../random/weighted.js";
import { offenceProfiles } from "./offenceProfiles.js";
import type { Story } from "./story.js";
import { tellOffences } from "./tellOffences.js";

const sourceSystems = weighted(
  ["national-register", 46],
  ["case-management", 28],
  ["primero", 12],
  ["htcds", 6],
  ["ctdc", 4],
  ["other", 4],
);
const statuses = weighted(["formally-identified", 58], ["presumed", 37], ["rejected", 3], ["duplicate", 2]);
/** How many days may pass at most between the offence and the record. */
const longestDelays = weighted([30, 25], [365, 45], [1100, 22], [2000, 8]);

/** Completed years between a day of birth, known only here, and a later day; both as `yyyymmdd`. */
const ageOn = (birth: number, day: number): number => Math.floor((day - birth) / 10_000);

/** Makes up one case. */
export const tellStory = (random: RandomSource): Story => {
  const sourceSystem = pick(sourceSystems, random);
  const profile = pick(offenceProfiles, random);
  const transnational = random.chance(profile.transnational);
  const offences = tellOffences(profile, sourceSystem, transnational, random);
  const age = pick(profile.ages, random);
  // The later of two days: registers grow over the years.
  const registered = Math.max(random.below(periodLength), random.below(periodLength));
  const start = registered - random.below(Math.min(pick(longestDelays, random), registered) + 1);
  const began = dayOf(start).packed;
  const birthday = (1 + random.below(12)) * 100 + 1 + random.below(28);
  const birthYear = Math.floor(began / 10_000) - age - (began % 10_000 < birthday ? 1 : 0);
  return {
    sourceSystem,
    status: pick(statuses, random),
    offences,
    sex: pick(profile.sexes, random),
    age,
    ageAtRegistration: ageOn(birthYear * 10_000 + birthday, dayOf(registered).packed),
    start,
    registered,
    transnational,
    foreign: random.chance(transnational ? 30 : 6),
  };
};
