import type { PerpetratorRelationship, Answered } from "../../victims/index.js";
import type { RandomSource } from "../random/randomSource.js";
import { pick, weighted } from "../random/weighted.js";
import type { Story } from "../story/story.js";

const offline = weighted(
  ["acquaintance", 26],
  ["blood-relative", 17],
  ["other-known", 14],
  ["unknown-to-victim", 12],
  ["other-household-member", 9],
  ["friend", 8],
  ["authority-or-care", 7],
  ["current-partner", 4],
  ["former-partner", 2],
  ["colleague", 1],
);
const online = weighted(
  ["unknown-to-victim", 46],
  ["acquaintance", 20],
  ["friend", 10],
  ["other-known", 10],
  ["blood-relative", 8],
  ["former-partner", 6],
);
const reasons = weighted(["unknown", 60], ["not-asked", 18], ["declined", 20], ["not-applicable", 2]);
const numbers = weighted([0, 10], [1, 74], [2, 13], [3, 3]);

/** What the perpetrators were to the child, each once, or one reason alone. */
export const writeRelationships = (
  { offences }: Story,
  random: RandomSource,
): Answered<PerpetratorRelationship>[] => {
  const wanted = pick(numbers, random);
  if (wanted === 0) return [pick(reasons, random)];
  const table = offences[0]?.online === "yes" ? online : offline;
  const found: PerpetratorRelationship[] = [];
  for (let at = 0; at < wanted; at += 1) {
    const relationship = pick(table, random);
    if (!found.includes(relationship)) found.push(relationship);
  }
  return found;
};
