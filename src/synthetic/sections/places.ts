import type { RecordedPlace } from "../../victims/index.js";
import type { RandomSource } from "../random/randomSource.js";
import { pick, weighted } from "../random/weighted.js";
import type { Story } from "../story/story.js";
import { homeCountry, otherCountries } from "./nationalities.js";

/**
 * The five provinces and the capital.
 *
 * @source ISO 3166-2
 */
const subdivisions = weighted(
  ["TM-A", 18],
  ["TM-B", 10],
  ["TM-D", 20],
  ["TM-L", 19],
  ["TM-M", 20],
  ["TM-S", 13],
);
const capital = "TM-S";
const settlements = weighted(["urban", 44], ["rural", 48], ["unknown", 6], ["not-asked", 2]);
const reasons = weighted(["unknown", 76], ["not-asked", 14], ["declined", 10]);

const homePlace = (random: RandomSource): RecordedPlace => {
  if (random.chance(8)) return { country: homeCountry };
  const subdivision = pick(subdivisions, random);
  if (subdivision === capital) return { country: homeCountry, subdivision, settlement: "urban" };
  if (random.chance(30)) return { country: homeCountry, subdivision };
  return { country: homeCountry, subdivision, settlement: pick(settlements, random) };
};

const place = (abroad: number, random: RandomSource): RecordedPlace => {
  if (random.chance(4)) return { country: pick(reasons, random) };
  return random.chance(abroad) ? { country: pick(otherCountries, random) } : homePlace(random);
};

/** Where the offence took place. */
export const writePlaceOfOffence = ({ transnational }: Story, random: RandomSource): RecordedPlace =>
  place(transnational ? 55 : 0, random);

/** Where the child lived. */
export const writePlaceOfResidence = ({ foreign }: Story, random: RandomSource): RecordedPlace =>
  place(foreign ? 50 : 2, random);
