import type { RandomSource } from "../random/randomSource.js";
import { pick, weighted } from "../random/weighted.js";
import type { Story } from "../story/story.js";

/** The State whose register the records are made up for. */
export const homeCountry = "TKM";

/** Other countries, by a made-up frequency. */
export const otherCountries = weighted(
  ["UZB", 28],
  ["AFG", 20],
  ["KAZ", 12],
  ["IRN", 10],
  ["TJK", 10],
  ["KGZ", 6],
  ["AZE", 5],
  ["RUS", 5],
  ["TUR", 4],
);

const ofHome = weighted(["one", 92], ["two", 2], ["unknown", 3], ["not-asked", 2], ["declined", 1]);
const ofOthers = weighted(
  ["one", 80],
  ["two", 3],
  ["stateless", 7],
  ["undetermined", 5],
  ["unknown", 3],
  ["declined", 1],
  ["not-applicable", 1],
);

/** Nationalities, or the one code that stands in their place. */
export const writeNationalities = ({ foreign }: Story, random: RandomSource): string[] => {
  const answer = pick(foreign ? ofOthers : ofHome, random);
  const other = pick(otherCountries, random);
  if (answer === "one") return [foreign ? other : homeCountry];
  return answer === "two" ? [homeCountry, other] : [answer];
};
