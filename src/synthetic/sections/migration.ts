import type { Migration } from "../../victims/index.js";
import type { RandomSource } from "../random/randomSource.js";
import { pick, weighted } from "../random/weighted.js";
import type { Story } from "../story/story.js";

const ofHome = weighted(
  ["resident", 90],
  ["returnee", 5],
  ["internally-displaced", 1],
  ["unknown", 3],
  ["not-asked", 1],
);
const ofOthers = weighted(
  ["other-foreign", 38],
  ["irregular", 26],
  ["refugee", 14],
  ["asylum-seeker", 13],
  ["unknown", 8],
  ["declined", 1],
);
const accompaniments = weighted(
  ["accompanied", 44],
  ["unaccompanied", 28],
  ["separated", 18],
  ["unknown", 8],
  ["not-asked", 2],
);

/** Standing in the State that registers, in agreement with the nationalities of the same record. */
export const writeMigration = (
  { foreign }: Story,
  nationalities: readonly string[] | undefined,
  random: RandomSource,
): Migration => {
  if (nationalities?.[0] === "stateless") return { status: "stateless" };
  if (!foreign) return { status: pick(ofHome, random) };
  const status = pick(ofOthers, random);
  return random.chance(80) ? { status, accompaniment: pick(accompaniments, random) } : { status };
};
