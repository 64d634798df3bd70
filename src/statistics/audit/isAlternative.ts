import { cellAt } from "./cellAt.js";
import type { CountSystem } from "../model/countSystem.js";
import type { KnownSum } from "./knownSum.js";
import { sumOver } from "./sumOver.js";

/** Whether a whole-number table agrees with everything that is known; by addition alone, whatever the solver said. */
export function isAlternative(
  table: Int32Array,
  system: CountSystem,
  sums: readonly KnownSum[],
  least: Int32Array,
): boolean {
  for (const count of table) if (count < 0) return false;
  for (const { plus, minus, value } of sums) {
    if (sumOver(plus, table) - sumOver(minus, table) !== value) return false;
  }
  for (let cell = 0; cell < system.cells.length; cell += 1) {
    if ((least[cell] ?? 0) > 0 && sumOver(cellAt(system, cell).rows, table) < (least[cell] ?? 0))
      return false;
  }
  return true;
}
