import type { Accused, LegalPersonLiability } from "../../victims/index.js";
import type { RandomSource } from "../random/randomSource.js";
import { pick, weighted } from "../random/weighted.js";

const persons = weighted(["natural", 92], ["legal", 6], ["unknown", 2]);
const sexes = weighted(["M", 74], ["F", 22], ["unknown", 4]);
const ageGroups = weighted(["adult", 88], ["child", 7], ["unknown", 5]);
const groups = weighted(["national", 82], ["foreign", 12], ["stateless", 1], ["unknown", 5]);
const liabilities = weighted(["administrative", 50], ["criminal", 26], ["civil", 18], ["unknown", 6]);
const sanctions = weighted(["fine", 60], ["ban-on-commercial-activity", 24], ["closure-of-premises", 16]);

/** One accused; a legal person has neither sex nor age. */
export const writeAccused = (random: RandomSource): Accused => {
  const person = pick(persons, random);
  const sex = pick(sexes, random);
  const ageGroup = pick(ageGroups, random);
  const nationalityGroup = pick(groups, random);
  if (person === "natural") return { person, sex, ageGroup, nationalityGroup };
  return nationalityGroup === "stateless" ? { person } : { person, nationalityGroup };
};

/** Liability of a legal person; a sanction only where there was one. */
export const writeLiability = (isSanctioned: boolean, random: RandomSource): LegalPersonLiability => {
  const kind = pick(liabilities, random);
  return isSanctioned ? { kind, sanctions: [pick(sanctions, random)] } : { kind };
};
