import type { Answered, Sex } from "../../victims/index.js";
import type { RandomSource } from "../random/randomSource.js";
import { pick, weighted } from "../random/weighted.js";
import type { Story } from "../story/story.js";

const reasons = weighted(["unknown", 64], ["not-asked", 26], ["declined", 10]);

/** Sex as recorded; one record in fifty has no answer. */
export const writeSex = ({ sex }: Story, random: RandomSource): Answered<Sex> =>
  random.chance(2) ? pick(reasons, random) : sex;
