import type { DisclosurePolicy } from "../model/disclosurePolicy.js";
import type { JoinedTables } from "../system/joinedTables.js";
import { groupDisclosure } from "./groupDisclosure.js";
import { minimumFrequency } from "./minimumFrequency.js";
import { protectedZeros } from "./protectedZeros.js";

/**
 * The cells of a system that are sensitive under a policy: 1 for each. Small counts, zeros where the policy protects them, and
 * cells that give a whole group away; one outsider of the group counts as knowing himself where the policy names the insider.
 */
export function primaryCells(joined: Pick<JoinedTables, "system">, policy: DisclosurePolicy): Uint8Array {
  const { system } = joined;
  const sensitive = new Uint8Array(system.cells.length);
  minimumFrequency(system, policy.minimumFrequency, sensitive);
  if (policy.zeros === "protect") protectedZeros(system, sensitive);
  if (policy.groupDisclosure) {
    groupDisclosure(system, policy.attackers.includes("insider") ? 1 : 0, sensitive);
  }
  return sensitive;
}
