import type { DisclosurePolicy } from "../model/disclosurePolicy.js";
import type { JoinedTables } from "../system/joinedTables.js";
import { groupDisclosure } from "./groupDisclosure.js";
import { minimumFrequency } from "./minimumFrequency.js";
import { protectedZeros } from "./protectedZeros.js";
import type { SpecialCells } from "./specialCells.js";

/**
 * The cells of a system that are sensitive under a policy: 1 for each. Small counts, zeros where the policy protects them, cells
 * that give a whole group away, and cells that a source withheld; one outsider of the group counts as knowing himself where the
 * policy names the insider.
 */
export function primaryCells(
  joined: Pick<JoinedTables, "system">,
  policy: DisclosurePolicy,
  special?: SpecialCells,
): Uint8Array {
  const { system } = joined;
  const sensitive = new Uint8Array(system.cells.length);
  minimumFrequency(system, policy.minimumFrequency, sensitive);
  if (policy.groupDisclosure) {
    groupDisclosure(system, policy.attackers.includes("insider") ? 1 : 0, sensitive);
    special?.alike.forEach((isAlike, cell) => {
      if (isAlike === 1 && system.cells[cell]!.count >= policy.minimumFrequency) sensitive[cell] = 0;
    });
  }
  if (policy.zeros === "protect") {
    protectedZeros(system, sensitive);
    const isNoZero = (cell: number): boolean => system.cells[cell]?.count === 0;
    special?.unreported.forEach((isUnreported, cell) => {
      if (isUnreported === 1 && isNoZero(cell)) sensitive[cell] = 0;
    });
    for (const { cell } of special?.notCollected ?? []) if (isNoZero(cell)) sensitive[cell] = 0;
  }
  special?.withheld.forEach((isWithheld, cell) => {
    if (isWithheld === 1) sensitive[cell] = 1;
  });
  return sensitive;
}
