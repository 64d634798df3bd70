import type { Reintegration } from "../../victims/index.js";
import type { Draft } from "../draft.js";
import type { RandomSource } from "../random/randomSource.js";
import { pick, weighted } from "../random/weighted.js";
import type { Story } from "../story/story.js";
import { homeCountry, otherCountries } from "./nationalities.js";

const ofHome = weighted(["not-applicable", 78], ["none", 12], ["assisted", 6], ["unknown", 4]);
const ofMoved = weighted(
  ["assisted", 40],
  ["unassisted", 12],
  ["none", 32],
  ["unknown", 12],
  ["declined", 4],
);
const plans = weighted(["yes", 46], ["no", 34], ["unknown", 14], ["not-asked", 6]);
const followUps = weighted(["ongoing", 46], ["completed", 34], ["interrupted", 12], ["unknown", 8]);

/** Return and reintegration: a country only after a return, a follow-up only of a plan. */
export const writeReintegration = (
  { foreign, transnational }: Story,
  random: RandomSource,
): Reintegration => {
  const returned = pick(foreign || transnational ? ofMoved : ofHome, random);
  const draft: Draft<Reintegration> = { returned };
  if (returned === "assisted" || returned === "unassisted") {
    draft.country = foreign ? pick(otherCountries, random) : homeCountry;
  }
  if (random.chance(70)) {
    const plan = pick(plans, random);
    draft.plan = plan;
    if (plan === "yes") draft.followUp = pick(followUps, random);
  }
  return draft;
};
