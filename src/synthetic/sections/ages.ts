import { ageBands, type AgeBand } from "../../codes/ageBands.js";
import type { RecordedAge } from "../../victims/index.js";
import type { RandomSource } from "../random/randomSource.js";
import { pick, weighted } from "../random/weighted.js";
import type { Story } from "../story/story.js";

const kinds = weighted(
  ["exact", 62],
  ["band", 12],
  ["range", 8],
  ["estimated", 7],
  ["presumed-minor", 4],
  ["unknown", 7],
);
const methods = weighted(
  ["interview", 34],
  ["documents", 20],
  ["social-assessment", 20],
  ["medical-assessment", 14],
  ["appearance", 8],
  ["unknown", 4],
);
const presumptions = weighted(["age-uncertain", 40], ["no-documents", 40], ["assessment-pending", 20]);
const reasons = weighted(["unknown", 60], ["not-asked", 28], ["declined", 8], ["not-applicable", 4]);

/** The bands that hold each age under 18. */
const bandsOf: readonly (readonly AgeBand[])[] = Array.from({ length: 18 }, (_, age) =>
  ageBands.filter(({ minimum, maximum }) => minimum <= age && age <= maximum).map(({ code }) => code),
);

/** Says of an age what one registrar knew; the age itself is always among what it says. */
const writeAge = (age: number, kind: RecordedAge["kind"], random: RandomSource): RecordedAge => {
  switch (kind) {
    case "range":
      return { kind, minimum: Math.max(0, age - random.below(3)), maximum: age + random.below(3) };
    case "estimated": {
      const spread = 1 + random.below(2);
      const minimum = Math.max(0, age - spread);
      return { kind, minimum, maximum: age + spread, method: pick(methods, random) };
    }
    case "unknown":
      return { kind, reason: pick(reasons, random) };
    case "band": {
      const bands = bandsOf[age];
      return bands === undefined ? { kind: "exact", years: age } : { kind, band: pick(bands, random) };
    }
    case "presumed-minor":
      return age < 18 ? { kind, reason: pick(presumptions, random) } : { kind: "unknown", reason: "unknown" };
    case "exact":
      return { kind, years: age };
  }
};

/** Age at the offence and at registration: mostly known alike. */
export const writeAges = (
  { age, ageAtRegistration, sourceSystem }: Story,
  random: RandomSource,
): readonly [atOffence: RecordedAge, atRegistration: RecordedAge] => {
  if (sourceSystem === "ctdc") {
    return [{ kind: "unknown", reason: "not-asked" }, writeAge(ageAtRegistration, "band", random)];
  }
  const kind = pick(kinds, random);
  const later = random.chance(75) ? kind : pick(kinds, random);
  return [writeAge(age, kind, random), writeAge(ageAtRegistration, later, random)];
};
