import type { Answered, DetectionRoute, RegisteringOrganisation } from "../../victims/index.js";
import type { RandomSource } from "../random/randomSource.js";
import { pick, weighted } from "../random/weighted.js";
import type { Story } from "../story/story.js";

const authorities = weighted(
  ["police", 48],
  ["social-services", 17],
  ["prosecution", 10],
  ["border-or-migration", 8],
  ["health", 6],
  ["helpline", 4],
  ["school", 4],
  ["court", 2],
  ["unknown", 1],
);
const services = weighted(
  ["social-services", 44],
  ["non-governmental-organisation", 34],
  ["international-organisation", 14],
  ["health", 5],
  ["helpline", 3],
);
const routes = weighted(
  ["disclosure-or-complaint", 38],
  ["institution-report", 30],
  ["service-provider", 20],
  ["other", 4],
  ["unknown", 6],
  ["not-asked", 2],
);

/** Kind of body that registered the child. */
export const writeOrganisation = (
  { sourceSystem }: Story,
  random: RandomSource,
): Answered<RegisteringOrganisation> =>
  pick(sourceSystem === "national-register" || sourceSystem === "other" ? authorities : services, random);

/** How the case came to notice. */
export const writeDetection = (random: RandomSource): Answered<DetectionRoute> => pick(routes, random);
