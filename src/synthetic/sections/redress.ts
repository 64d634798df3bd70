import type { Compensation, LegalAssistance } from "../../victims/index.js";
import type { RandomSource } from "../random/randomSource.js";
import { pick, weighted } from "../random/weighted.js";

const statuses = weighted(
  ["provided", 50],
  ["referred", 16],
  ["waiting", 8],
  ["unavailable", 10],
  ["refused-by-child", 6],
  ["unknown", 6],
  ["not-asked", 4],
);
const kinds = weighted(
  ["free-legal-aid", 54],
  ["organisation", 26],
  ["private-lawyer", 14],
  ["other", 2],
  ["unknown", 4],
);
const sought = weighted(["no", 58], ["yes", 22], ["unknown", 14], ["not-asked", 4], ["declined", 2]);
const channels = weighted(["criminal", 62], ["civil", 24], ["fund", 10], ["other", 2], ["unknown", 2]);
const outcomes = weighted(
  ["pending", 44],
  ["awarded", 30],
  ["refused", 16],
  ["withdrawn", 6],
  ["unknown", 4],
);
const paid = weighted(["no", 42], ["yes", 38], ["unknown", 20]);

/** Legal assistance; who gave it only where it was given. */
export const writeLegalAssistance = (random: RandomSource): LegalAssistance => {
  const status = pick(statuses, random);
  return status === "provided" ? { status, kind: pick(kinds, random) } : { status };
};

/** Compensation: an outcome only where it was sought, a sum only where it was awarded. */
export const writeCompensation = (random: RandomSource): Compensation => {
  const answer = pick(sought, random);
  if (answer !== "yes") return { sought: answer };
  const outcome = pick(outcomes, random);
  const claim = { sought: answer, channel: pick(channels, random), outcome } as const;
  if (outcome !== "awarded") return claim;
  const value = (1 + random.below(40)) * 500;
  const award = { ...claim, paid: pick(paid, random) } as const;
  return random.chance(60) ? { ...award, amount: { value, currency: "TMT" } } : award;
};
